import {expect, test} from 'vitest';
import {readText} from './readText';

const stems = (text: string) => readText(text).map(({words}) => words.map(({stem}) => stem).join(' '));

test.each([
  ["It can't change.", ['it can not chang']],
  ["They don't, and won't.", ['they do not and will not']],
  ['It cannot change.', ['it can not chang']],
  ["The team's own pace.", ['team own pace']],
  ['Set isolation.level and Kafka 3.9. Then go.', ['set isolat level and kafka 3 9', 'then go']],
  ['One; two? Three!', ['one', 'two', 'thre']],
])('%s', (text, sentences) => {
  expect(stems(text)).toEqual(sentences);
});

test('the sentence with a question mark asks; without one, the last does', () => {
  expect(readText('It is so. Which? It is.').map(({asks}) => asks)).toEqual([false, true, false]);
  expect(readText('It is so. Name one.').map(({asks}) => asks)).toEqual([false, true]);
});

test('numbers are read in digits and in words', () => {
  expect(readText('seven days, 30 days').flatMap(({words}) => words.flatMap(({number}) => number ?? []))).toEqual([7, 30]);
});
