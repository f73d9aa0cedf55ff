import type {Phrase} from '@site/src/study/finder/finding';
import {expect, test} from 'vitest';
import {stemRuns} from './stemRuns';

const question = {stem: 'Kafka stays. LEAST cost?', options: []};
const phrase = (start: number, end: number) => ({start, end}) as Phrase;

test('phrases and what the question asks by are pieces of the stem, which stays whole', () => {
  const runs = stemRuns({question, phrases: [phrase(0, 5)], criterion: {start: 13, end: 23}});
  expect(runs.map(({text}) => text).join('')).toBe(question.stem);
  expect(runs).toEqual([
    {start: 0, text: 'Kafka', number: 1},
    {start: 5, text: ' stays. '},
    {start: 13, text: 'LEAST cost', isCriterion: true},
    {start: 23, text: '?'},
  ]);
});

test('a phrase hides the criterion that it touches', () => {
  const runs = stemRuns({question, phrases: [phrase(13, 18), phrase(19, 23)], criterion: {start: 13, end: 23}});
  expect(runs.map(({text, number}) => [text, number])).toEqual([
    ['Kafka stays. ', undefined],
    ['LEAST', 1],
    [' ', undefined],
    ['cost', 2],
    ['?', undefined],
  ]);
});

test('a stem in which nothing stands out is one piece, an empty one none', () => {
  expect(stemRuns({question, phrases: []})).toEqual([{start: 0, text: question.stem}]);
  expect(stemRuns({question: {stem: '', options: []}, phrases: []})).toEqual([]);
});
