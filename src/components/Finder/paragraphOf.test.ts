import type {FinderData} from '@site/src/content/model/finderData';
import {expect, test} from 'vitest';
import {pageId} from './pageId';
import {paragraphOf} from './paragraphOf';

const data = {
  paragraphs: {'/msk/security#scram': 'SASL/SCRAM'},
  signals: [{id: 'signal-iam', feature: 'IAM access control'}],
} as Partial<FinderData> as FinderData;

test.each([
  ['scram', 'SASL/SCRAM'],
  ['signal-iam', 'IAM access control'],
  ['', ''],
  ['elsewhere', ''],
])('the paragraph #%s is called %j', (anchor, name) => {
  expect(paragraphOf({route: '/msk/security', anchor, title: 'Security'}, data)).toBe(name);
});

test('pages are named by their ids', () => {
  expect(['/msk/', '/msk/security', '/msk/exam-focus'].map(pageId)).toEqual(['overview', 'security', 'exam-focus']);
});
