import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {finderData} from '../../build/finderData';
import {site} from '../../build/sheet';
import {find} from './find';
import type {Finding} from './finding';
import {lexicon} from './lexicon';

const root = path.resolve(__dirname, '../../..');
const known = lexicon(finderData(site));
const named = ({notice, service}: Finding) => (notice === 'not-english' ? 'offtopic' : (notice?.replace('-', '') ?? service));

const stems: Record<string, string[]> = parse(fs.readFileSync(path.join(root, 'tests/finder/stems.yaml'), 'utf8'));
describe.each(Object.entries(stems))('%s', (service, texts) => {
  test.each(texts)('%s', (text) => {
    expect(named(find(text, known))).toBe(service);
  });
});

/** The phrases that are marked, as a reader sees them. */
function marks(text: string): string[] {
  const {question, phrases} = find(text, known);
  return phrases.map(({start, end}) => question.stem.slice(start, end));
}

test.each([
  [
    'The services use Kafka client libraries and their code must not change. Which service?',
    ['services use Kafka client libraries and their code'],
  ],
  ['Each photo must be picked up by one worker at a time. Which AWS service hands them out?', ['picked up by one worker at a time']],
  ['Customers must be told by SMS. Which AWS service sends the message?', ['Customers must be told by SMS']],
  ['The application speaks JMS and AMQP. Which AWS service?', ['application speaks JMS and AMQP']],
])('marks what decides: %s', (text, phrases) => {
  expect(marks(text)).toEqual(phrases);
});

test('the same text gives the same finding', () => {
  for (const text of Object.values(stems).flat()) expect(find(text, known)).toEqual(find(text, known));
});

test('options only help: they are no part of the stem, and nothing in them is marked', () => {
  const stem = 'Each job must be done by one worker. Which service should hand them out?';
  const {question, service, services, phrases} = find(`${stem}\nA. Amazon SQS\nB. Kafka clients on Amazon MSK\nAnswer: B`, known);
  expect(question).toEqual({stem, options: ['Amazon SQS', 'Kafka clients on Amazon MSK']});
  expect(service).toBe('sqs');
  expect(services[0]?.offered).toBeGreaterThan(0);
  expect(Math.max(...phrases.map(({end}) => end))).toBeLessThanOrEqual(stem.length);
});

test.each([
  [
    'a page of ten questions',
    Array.from({length: 10}, (_, at) => `Question ${at + 1}\nA bank uses Kafka. Which service?\nA. MSK\nB. SQS\n`).join('\n'),
    'several-questions',
  ],
  [
    'ten questions, 200 kB',
    Array.from({length: 400}, (_, at) => `Question ${at + 1}\n${'A bank uses Kafka. '.repeat(25)}\nA. MSK\nB. SQS\n`).join('\n'),
    'several-questions',
  ],
  ['200 kB of one word', 'kafka '.repeat(34_000), 'too-long'],
  ['200 kB of "no"', 'no not without or '.repeat(12_000), 'too-long'],
  ['200 kB of an open tag', '<a '.repeat(67_000), undefined],
  ['200 kB of "<"', '<'.repeat(200_000), 'nothing'],
  ['200 kB of one letter', 'a'.repeat(200_000), 'too-long'],
  ['200 kB of spaces', ' '.repeat(200_000), 'nothing'],
  ['200 kB of line breaks', '\n'.repeat(200_000), 'nothing'],
  ['200 kB of markers', 'A) '.repeat(67_000), undefined],
  ['binary', Array.from({length: 200_000}, (_, at) => String.fromCharCode((at * 7919) % 256)).join(''), undefined],
  [
    'an HTML page',
    `<html><head><style>p{}</style></head><body>${'<div class="x"><p>Kafka</p></div>'.repeat(6000)}</body></html>`,
    undefined,
  ],
  ['nothing', '', 'nothing'],
])('%s: a notice, at once', (_, text, notice) => {
  find(text, known);
  const start = performance.now();
  const finding = find(text, known);
  expect(performance.now() - start).toBeLessThan(100);
  expect(finding.notice).toBeDefined();
  if (notice !== undefined) expect(finding.notice).toBe(notice);
  expect(finding).toMatchObject({service: 'unclear', phrases: [], flips: []});
});
