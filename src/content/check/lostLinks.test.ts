import {expect, test} from 'vitest';
import type {Site} from '../model/site';
import {lostLinks} from './lostLinks';

const SITE: Site = {
  pages: [],
  sources: [
    {
      value: {id: 'ports', url: 'https://docs.aws.amazon.com/p', title: 'Ports', publisher: 'AWS documentation', checked: '2026-01-01'},
      line: 1,
    },
  ],
  claims: [],
  drawings: {},
  synonyms: [],
  decisions: [],
  requirements: [],
  wordingGroups: [],
  onePage: [],
  questions: [],
  solved: [],
  changes: [],
  redirects: [
    {value: {from: '/msk/security#old', to: '/sources'}, line: 1},
    {value: {from: '/msk/origins', to: '/sources'}, line: 2},
  ],
};

test('a link that still leads somewhere is not lost', () => {
  expect(lostLinks(['/sources'], SITE)).toEqual([]);
});

test('a link with a redirect is not lost', () => {
  expect(lostLinks(['/msk/security#old'], SITE)).toEqual([]);
});

test('a link that disappeared without a redirect is lost', () => {
  expect(lostLinks(['/msk/security#gone', '/sources'], SITE)).toEqual(['/msk/security#gone']);
});

test('an anchor goes along with its page, if the new page has it', () => {
  expect(lostLinks(['/msk/origins', '/msk/origins#ports', '/msk/origins#gone'], SITE)).toEqual(['/msk/origins#gone']);
});
