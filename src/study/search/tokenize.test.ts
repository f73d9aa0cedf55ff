import {expect, test} from 'vitest';
import {tokenize} from './tokenize';

test.each([
  ['SASL/SCRAM', ['sasl/scram', 'sasl', 'scram']],
  ['min.insync.replicas', ['min.insync.replicas', 'min', 'insync', 'replicas']],
  ['acks=all', ['acks=all', 'acks', 'all']],
  ['m7g.large', ['m7g.large', 'm7g', 'large']],
  ['at least once', ['at', 'least', 'once']],
  ['“quoted”, (twice)', ['quoted', 'twice']],
])('%s is kept whole and in parts', (text, words) => {
  expect(tokenize(text).map(({word}) => word)).toEqual(words);
});

test('the whole and its first part share a place, so that phrases run through both', () => {
  expect(tokenize('use acks=all').map(({word, place}) => `${word} ${place}`)).toEqual(['use 0', 'acks=all 1', 'acks 1', 'all 2']);
});

test('a letter that grows when it is lowered shifts no word after it', () => {
  expect(tokenize('İstanbul kafka').at(-1)).toMatchObject({word: 'kafka', start: 9, end: 14});
});
