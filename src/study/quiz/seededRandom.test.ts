import {expect, test} from 'vitest';
import {seededRandom} from './seededRandom';
import {shuffled} from './shuffled';

test('the numbers of a seed are the same for ever', () => {
  const random = seededRandom(42);
  expect([random(1000), random(1000), random(2 ** 32), random(1)]).toEqual([...KNOWN, 0]);
});

/** Links of groups rely on them. */
const KNOWN = [956, 290, 3_661_312_704];

test('all numbers come about equally often', () => {
  const random = seededRandom(1);
  const drawn = Array.from({length: 60_000}, () => random(6));
  for (const number of [0, 1, 2, 3, 4, 5]) expect(Math.abs(drawn.filter((one) => one === number).length - 10_000)).toBeLessThan(400);
});

test('a shuffled list has the same entries', () => {
  expect(shuffled([1, 2, 3, 4, 5], seededRandom(3)).sort()).toEqual([1, 2, 3, 4, 5]);
  expect(shuffled([], seededRandom(3))).toEqual([]);
});
