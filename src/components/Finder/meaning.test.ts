import type {Phrase} from '@site/src/study/finder/finding';
import {expect, test} from 'vitest';
import {meaningOf} from './meaning';

const phrase: Phrase = {
  start: 0,
  end: 1,
  kind: 'requirement',
  id: 'a',
  for: [],
  against: [],
  points: {},
  weight: 1,
  why: '',
  place: {route: '', anchor: '', title: ''},
  negated: false,
  has: false,
  asked: false,
};

test.each<[Partial<Phrase>, string]>([
  [{for: ['sqs']}, 'speaks for Amazon SQS'],
  [{for: ['sqs', 'sns']}, 'speaks for Amazon SQS and Amazon SNS'],
  [{for: ['sqs', 'sns', 'msk', 'glue']}, 'speaks for Amazon SQS and 3 others'],
  [{against: ['msk']}, 'speaks against Amazon MSK'],
  [{for: ['sqs'], against: ['msk']}, 'speaks for Amazon SQS, against Amazon MSK'],
  [{against: ['msk'], negated: true}, 'speaks against Amazon MSK, not wanted here'],
  [{for: ['msk'], has: true, asked: true}, 'speaks for Amazon MSK, background, in the sentence that asks'],
])('%j is said in words', (given, said) => {
  expect(meaningOf({...phrase, ...given})).toBe(said);
});
