import {expect, test} from 'vitest';
import type {Site} from '../model/site';
import {lostLinks} from './lostLinks';

const SITE: Site = {
  pages: [],
  sources: [],
  claims: [],
  drawings: {},
  synonyms: [],
  redirects: [{value: {from: '/msk/security#old', to: '/sources'}, line: 1}],
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
