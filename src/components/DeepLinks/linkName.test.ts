import {expect, test} from 'vitest';
import {linkName} from './linkName';

test.each([
  ['a heading', 'Direct link to Ports', 'Security', 'Ports · Security'],
  ['a row', 'Direct link to row Protocol', 'Amazon MSK or Kinesis', 'Protocol · Amazon MSK or Kinesis'],
  ['a place with a name of its own', 'Question security-001', 'Practice', 'Question security-001 · Practice'],
  ['a place without a name', '', ' Amazon MSK and its neighbors\u0020', 'Amazon MSK and its neighbors'],
])('%s', (_, label, page, expected) => {
  expect(linkName(label, page)).toBe(expected);
});
