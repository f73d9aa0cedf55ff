import type {FinderData} from '@site/src/content/model/finderData';
import {expect, test} from 'vitest';
import {pageId} from './pageId';
import {paragraphOf} from './paragraphOf';

const data: FinderData = {
  pages: [],
  paragraphs: {'/msk/security#scram': 'SASL/SCRAM'},
  groups: {},
  requirements: [],
  signals: [{id: 'signal-iam', points: 'msk', feature: 'IAM access control', phrases: [], page: 0, flips: []}],
};

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
