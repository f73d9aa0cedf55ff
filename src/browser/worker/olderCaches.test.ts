import {expect, test} from 'vitest';
import {olderCaches} from './olderCaches';

test('only what came before, and only of this site, is older', () => {
  const names = ['offline / 1', 'offline /other/ 1', 'shop', 'offline / 2', 'offline / 3', 'offline / 4'];
  expect(olderCaches(names, 'offline / ', 'offline / 3')).toEqual(['offline / 1', 'offline / 2']);
  expect(olderCaches(names, 'offline /other/ ', 'offline /other/ 1')).toEqual([]);
});

test('without a cache of its own a worker knows none as older', () => {
  expect(olderCaches(['offline / 1'], 'offline / ', 'offline / 2')).toEqual([]);
});
