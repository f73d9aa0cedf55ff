import {expect, test} from 'vitest';
import {SEARCH_FIXTURE} from './fixture';
import {nearestWords} from './nearestWords';
import {searchIndex} from './searchIndex';

const index = searchIndex(SEARCH_FIXTURE);

test('names the words that are written alike', () => {
  expect(nearestWords('pasvordz', index)).toContain('passwords');
});

test('names none when nothing is alike', () => {
  expect(nearestWords('qwertzuiop', index)).toEqual([]);
});
