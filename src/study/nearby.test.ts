import {expect, test} from 'vitest';
import {nearby} from './nearby';

const list = [...'abcdefgh'];

test.each([
  ['a short list is whole', 'abc', 1, 4, 'abc'],
  ['the entry stands in the middle', list, 4, 4, 'cdef'],
  ['at the start', list, 0, 4, 'abcd'],
  ['at the end', list, 7, 4, 'efgh'],
  ['none of them', list, -1, 4, 'abcd'],
] as const)('%s', (_, entries, index, most, expected) => {
  expect(nearby([...entries], index, most).join('')).toBe(expected);
});
