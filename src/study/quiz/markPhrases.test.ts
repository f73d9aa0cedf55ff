import {expect, test} from 'vitest';
import {markPhrases} from './markPhrases';

/** Marks in brackets. */
const shown = (stem: string, ...phrases: string[]) =>
  markPhrases(stem, phrases)
    .map(({text, isMarked}) => (isMarked ? `[${text}]` : text))
    .join('');

test.each([
  ['one phrase', ['two'], 'one [two] three'],
  ['two phrases, in any order', ['three', 'one'], '[one] two [three]'],
  ['neighbours', ['one ', 'two'], '[one two] three'],
  ['an overlap', ['one two', 'two three'], '[one two three]'],
  ['a phrase within another', ['one two three', 'two'], '[one two three]'],
  ['what is not there', ['four'], 'one two three'],
  ['nothing', [''], 'one two three'],
])('%s', (_, phrases, marked) => {
  expect(shown('one two three', ...phrases)).toBe(marked);
});
