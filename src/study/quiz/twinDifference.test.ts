import {expect, test} from 'vitest';
import {twinDifference} from './twinDifference';

test.each([
  ['Keep one day of data.', 'Keep five weeks of data.', {here: 'one day', there: 'five weeks'}],
  ['Keep data.', 'Keep old data.', {here: '', there: 'old'}],
  ['Same text.', 'Same text.', {here: '', there: ''}],
])('%s %s', (one, other, difference) => {
  expect(twinDifference(one, other)).toEqual(difference);
});
