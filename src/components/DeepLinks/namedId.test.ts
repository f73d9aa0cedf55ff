import {expect, test} from 'vitest';
import {namedId} from './namedId';

test.each([
  ['', ''],
  ['#ports', 'ports'],
  ['#a%20b', 'a b'],
  ['#100%', undefined],
])('%j names %j', (hash, id) => {
  expect(namedId(hash)).toBe(id);
});
