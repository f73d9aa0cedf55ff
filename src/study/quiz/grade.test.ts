import {expect, test} from 'vitest';
import {type Gradable, grade, isComplete} from './grade';

const options = (...correct: boolean[]) => correct.map((one) => ({correct: one}));
const ONE: Gradable = {type: 'multiple-choice', options: options(false, true, false, false)};
const TWO: Gradable = {type: 'multiple-response', options: options(true, false, false, true, false)};
const ORDER: Gradable = {type: 'ordering', options: options(false, false, false)};
const MATCH: Gradable = {type: 'matching', options: options(false, false, false)};

test.each([
  ['the key', ONE, [1], true],
  ['another option', ONE, [0], false],
  ['nothing', ONE, [], false],
  ['the key and more', ONE, [1, 2], false],
  ['all of the key', TWO, [0, 3], true],
  ['all of the key, the other way round', TWO, [3, 0], true],
  ['half of the key', TWO, [0], false],
  ['half right', TWO, [0, 1], false],
  ['the right order', ORDER, [0, 1, 2], true],
  ['another order', ORDER, [1, 0, 2], false],
  ['an order that is cut short', ORDER, [0, 1], false],
  ['all pairs', MATCH, [0, 1, 2], true],
  ['two pairs crossed', MATCH, [0, 2, 1], false],
  ['one answer for two rows', MATCH, [0, 0, 2], false],
] as const)('%s', (_, question, taken, right) => {
  expect(grade(question, taken)).toBe(right);
});

test.each([
  ['no option', ONE, [], false],
  ['an option', ONE, [3], true],
  ['one option of two', TWO, [3], false],
  ['two options of two', TWO, [1, 2], true],
  ['an open row', MATCH, [0, -1, 2], false],
  ['an answer for each row', MATCH, [0, 0, 0], true],
] as const)('%s can be checked or not', (_, question, taken, complete) => {
  expect(isComplete(question, taken)).toBe(complete);
});
