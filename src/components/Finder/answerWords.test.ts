import {expect, test} from 'vitest';
import {NOTICES, shortAnswer, surenessWords} from './answerWords';

const ranked = (service: 'sqs' | 'sns', score: number) => ({service, score, offered: 0, phrases: []});

test('the answer is a name and how sure it is; without one, a sentence that says what to paste', () => {
  expect(shortAnswer({service: 'sqs', sureness: 'clear'})).toBe('Amazon SQS, clear');
  for (const sentence of Object.values(NOTICES)) expect(sentence).toMatch(/^[A-Z][^.]+: please paste [^.]+\.$/);
});

test.each([
  ['clear', 1, 'Amazon SNS comes next, far behind.'],
  ['likely', 3, 'Amazon SNS comes next, not far behind.'],
  ['open', 4, 'Amazon SNS comes close: read what would flip it before you decide.'],
  ['clear', 0, 'No other service has evidence.'],
  ['likely', -1, 'No other service has evidence, but there is little for this one.'],
] as const)('%s, with %d points for the second', (sureness, score, said) => {
  expect(surenessWords({services: [ranked('sqs', 5), ranked('sns', score)], sureness})).toBe(said);
});
