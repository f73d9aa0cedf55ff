import {expect, test} from 'vitest';
import {editDistance} from './editDistance';

test.each([
  ['kafka', 'kafka', 0],
  ['kinessis', 'kinesis', 1],
  ['scarm', 'scram', 1],
  ['zookeper', 'zookeeper', 1],
  ['promethius', 'prometheus', 1],
  ['abc', 'xyz', 3],
])('%s and %s are %i apart', (a, b, edits) => {
  expect(editDistance(a, b, 3)).toBe(edits);
});

test('gives up beyond the most that matters', () => {
  expect(editDistance('partition', 'p', 2)).toBe(3);
});
