import {expect, test} from 'vitest';
import {circumstances} from './circumstances';
import {readText} from './readText';

/** The circumstances of what stands in curly brackets. */
function of(marked: string) {
  const from = marked.indexOf('{');
  const to = marked.indexOf('}') - 1;
  const sentences = readText(marked.replace(/[{}]/g, ''));
  const sentence = sentences.findIndex(({words}) => words.some(({start}) => start >= from));
  const words = sentences[sentence]?.words ?? [];
  const first = words.findIndex(({start}) => start >= from);
  const behind = words.filter(({start}) => start < to).length;
  return circumstances(sentences, sentence, first, behind);
}

test.each([
  'A company no longer wants {Kafka}.',
  'It does not need {replay}.',
  'There are no {Kafka clients}.',
  '{Replay} is not required.',
  '{Replay} and {ordering} are not needed.',
  '{Replay} does not matter.',
  'Use SQS instead of {Kafka}.',
  'A queue rather than a {stream} is wanted.',
  'The team decided against {Kafka}.',
  'It is moving away from {Kinesis Data Streams}.',
  'The architect ruled out {Amazon MQ}.',
  '{Amazon MQ} was ruled out.',
  '{Kinesis Data Streams} has been rejected.',
  'The company wants to stop using {Kafka}.',
  'The team wants neither {brokers} nor clusters.',
  'The team wants neither brokers nor {clusters}.',
  'It works without any {Kafka client}.',
  'The architect suggested {Managed Flink}, but a function is enough.',
  'A consultant recommends {Amazon SQS} for the application. However, it depends on JMS.',
  '{MSK Connect} was proposed but seems excessive.',
  'The company considered {Kinesis Data Streams}, yet delivery is all it needs.',
  '{Kafka} would be too much.',
  'It is leaving {Kafka} for good.',
  'The stream is to be replaced; nobody wants {shards}.',
])('not wanted: %s', (marked) => {
  expect(of(marked).negated).toBe(true);
});

test.each([
  'A company wants {Kafka}.',
  'The queue is to be replaced by {Kafka}.',
  'It wants not only {replay} but order.',
  'The team has no time, and it needs {replay}.',
  'No message may be lost. It needs {replay}.',
  'The code must not change; it uses {Kafka}.',
  'Which service supports {replay}?',
  'The company decided to use {Kafka}.',
  'An architect recommends {Amazon SQS}. Which queue type fits?',
])('wanted: %s', (marked) => {
  expect(of(marked).negated).toBe(false);
});

test.each([
  ['The company already uses {Kinesis Data Streams}.', true],
  ['Today, nine instances run {a commit log}.', true],
  ['It currently stores events in {Amazon SQS}.', true],
  ['It wants to use {Kinesis Data Streams}.', false],
  ['The company must run {Kinesis Data Streams}.', false],
  ['The company needs {replay}.', false],
  ['It uses SQS today and needs {replay}.', false],
  ['Which service provides {replay}?', false],
])('what is there and what is wanted: %s %s', (marked, has) => {
  expect(of(marked).has).toBe(has);
});
