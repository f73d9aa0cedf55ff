import {expect, test} from 'vitest';
import type {Verdict} from '../content/model/verdicts';
import {filterClaims} from './filterClaims';

const claim = (id: string, verdict: Verdict) => ({id, verdict, said: 'said', truth: 'truth', sources: [], anchor: '/msk/#a'});
const CLAIMS = [claim('S01-1', 'wrong'), claim('S01-2', 'correct'), claim('S11-1', 'wrong')];
const ids = (filter: Parameters<typeof filterClaims>[1]) => filterClaims(CLAIMS, filter).map(({id}) => id);

test('without a filter all statements pass', () => {
  expect(ids({})).toEqual(['S01-1', 'S01-2', 'S11-1']);
});

test('verdict and section narrow together', () => {
  expect(ids({verdict: 'wrong'})).toEqual(['S01-1', 'S11-1']);
  expect(ids({section: 'S01'})).toEqual(['S01-1', 'S01-2']);
  expect(ids({verdict: 'wrong', section: 'S01'})).toEqual(['S01-1']);
});
