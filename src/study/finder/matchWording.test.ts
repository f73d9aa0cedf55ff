import {expect, test} from 'vitest';
import {matchAt, matcherOf} from './matchWording';
import {readText} from './readText';

const GROUPS = {readers: ['application', 'downstream system'], period: ['day', 'week']};

/** What a wording marks in a text: the longest match at the first place where there is one. */
function marked(says: string, text: string): string | undefined {
  const matcher = matcherOf(says, GROUPS);
  for (const {words} of readText(text)) {
    for (const [place, word] of words.entries()) {
      const end = matchAt(matcher, words, place);
      if (end > place) return text.slice(word.start, words[end - 1]?.end);
    }
  }
  return undefined;
}

test.each([
  ['replay', 'Consumers replayed it.', 'replayed'],
  ['keep order', 'They keep their order.', 'keep their order'],
  ['consumer group', 'Two consumer groups read.', 'consumer groups'],
  ['(replay|reread) record', 'It rereads the records.', 'rereads the records'],
  ['[fully] managed broker', 'A managed broker.', 'managed broker'],
  ['[fully] managed broker', 'A fully managed broker.', 'fully managed broker'],
  ['deliver ... s3', 'deliver all logs to S3', 'deliver all logs to S3'],
  ['deliver .. s3', 'deliver the logs of all to S3', undefined],
  ['deliver ... s3', 'deliver the logs of all to S3', 'deliver the logs of all to S3'],
  ['# <period>', 'after seven days', 'seven days'],
  ['# <period>', 'after 7 weeks', '7 weeks'],
  ['#>365 days', 'for 365 days', undefined],
  ['#>365 days', 'for 400 days', '400 days'],
  ['#<10 years', 'for three years', 'three years'],
  ['each <readers> read', 'each downstream system reads', 'each downstream system reads'],
  ['keep order', 'They keep. Order it.', undefined],
  ['amqp 0-9-1', 'over AMQP 0-9-1', 'AMQP 0-9-1'],
  ['min.insync.replicas', 'set min.insync.replicas to 2', 'min.insync.replicas'],
])('"%s" in "%s"', (says, text, words) => {
  expect(marked(says, text)).toBe(words);
});
