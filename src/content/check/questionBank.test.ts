import {expect, test} from 'vitest';
import {site} from '../../build/sheet';
import {GUESSERS, guessed} from './guessers';

const questions = site.questions.map(({value}) => value);

/** What a stem calls a service by. */
const NAMES: Record<string, RegExp> = {
  msk: /\bMSK\b/,
  'kinesis-data-streams': /Kinesis/,
  sqs: /\bSQS\b/,
  sns: /\bSNS\b/,
  eventbridge: /EventBridge/,
  firehose: /Firehose/,
  'managed-flink': /Flink/,
  glue: /\bGlue\b/,
  lambda: /Lambda/,
  'amazon-mq': /Amazon MQ/,
  'dynamodb-streams': /DynamoDB Streams/,
};

test('there are at least 160 questions, ten or more for each of the eleven sections', () => {
  expect(questions.length).toBeGreaterThanOrEqual(160);
  const sections = site.pages.filter(({frontMatter: {section = 0}}) => section >= 1 && section <= 11).map(({id}) => id);
  const few = sections.filter((section) => questions.filter(({id}) => id.startsWith(`${section}-`)).length < 10);
  expect(sections.length).toBe(11);
  expect(few).toEqual([]);
});

test('at least thirty pairs of twins turn the answer over at least seven neighbors', () => {
  const twins = questions.filter(({pair}) => pair !== undefined);
  expect(twins.length / 2).toBeGreaterThanOrEqual(30);
  expect(new Set(twins.map(({service}) => service).filter((service) => service !== 'msk')).size).toBeGreaterThanOrEqual(7);
});

test('MSK is the key of no more than 60 %, and at least a third of the stems do not name what answers them', () => {
  const msk = questions.filter(({service}) => service === 'msk').length;
  const unnamed = questions.filter(({service, stem}) => !NAMES[service]?.test(stem)).length;
  expect(msk / questions.length).toBeLessThanOrEqual(0.6);
  expect(unnamed / questions.length).toBeGreaterThanOrEqual(1 / 3);
});

test('the keys of four options stand at each place about equally often', () => {
  const four = questions.filter(({type}) => type === 'multiple-choice');
  const shares = [0, 1, 2, 3].map((place) => four.filter(({options}) => options[place]?.correct).length / four.length);
  for (const share of shares) expect(Math.abs(share - 0.25)).toBeLessThan(0.06);
});

test.each(Object.entries(GUESSERS))('who takes %s without having read anything does no better than chance', (_, guess) => {
  const {right, chance} = guessed(questions, guess);
  expect(right).toBeLessThanOrEqual(chance + 0.05);
});

test('a guesser finds the key where a clue gives it away', () => {
  const clued = questions
    .filter(({type}) => type === 'multiple-choice')
    .map((question) => ({
      ...question,
      options: question.options.map((option) => ({
        ...option,
        text: option.correct ? `${option.text} ${'and more '.repeat(20)}` : option.text,
      })),
    }));
  expect(guessed(clued, GUESSERS['the longest option'] ?? (() => [])).right).toBe(1);
});

test('each question was solved by someone who saw only stem and options, and the answer was the key', () => {
  const solved = new Map(site.solved.map(({value}) => [value.id, value.answer]));
  const differing = questions.filter(({id, type, options}) => {
    const places = options.map((_, index) => index + 1);
    const key = type.startsWith('multiple') ? places.filter((place) => options[place - 1]?.correct) : places;
    return solved.get(id)?.join() !== key.join();
  });
  expect(differing.map(({id}) => id)).toEqual([]);
});
