import {expect, test} from 'vitest';
import {abridgedFrom} from './abridgedFrom';

const FULL = 'Shards end here: 1 MB/s in, 2 MB/s out. Reading does not delete, only retention does; replicas (two) stay.';

test.each([
  ['Shards: 1 MB/s in, 2 MB/s out'],
  ['**Shards end here** 2 MB/s `out`.'],
  ['Reading does not delete'],
  ['only retention; replicas stay'],
  ['Shards end'],
])('words may be left out: %s', (short) => {
  expect(abridgedFrom(short, FULL)).toBeUndefined();
});

test.each([
  ['another number', 'Shards: 3 MB/s in', '"3" does not follow in the full text'],
  ['another word', 'Shards end fast', '"fast" does not follow in the full text'],
  ['another order', '2 MB/s out, 1 MB/s in', '"1" does not follow in the full text'],
  ['a lost "not"', 'Reading does delete', 'leaves out "not" of a clause that it keeps in part'],
  ['a lost "only"', 'retention does', 'leaves out "only" of a clause that it keeps in part'],
])('%s is a fault', (_, short, problem) => {
  expect(abridgedFrom(short, FULL)).toBe(problem);
});
