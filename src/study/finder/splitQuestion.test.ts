import {expect, test} from 'vitest';
import {splitQuestion} from './splitQuestion';

const STEM = 'A company must decouple two tiers. Which service should it use?';
const OPTIONS = ['Amazon SQS', 'Amazon MSK', 'Amazon SNS', 'AWS Lambda'];
const list = (mark: (index: number) => string, between = '\n') => OPTIONS.map((option, index) => `${mark(index)}${option}`).join(between);
const letter = (index: number) => String.fromCharCode(65 + index);

test.each([
  ['A.', `${STEM}\n${list((index) => `${letter(index)}. `)}`],
  ['A)', `${STEM}\n\n${list((index) => `${letter(index)}) `)}`],
  ['(A)', `${STEM}\n${list((index) => `(${letter(index)}) `)}`],
  ['[A]', `${STEM}\n${list((index) => `[${letter(index)}] `)}`],
  ['A:', `${STEM}\n${list((index) => `${letter(index)}: `)}`],
  ['A -', `${STEM}\n${list((index) => `${letter(index)} - `)}`],
  ['a)', `${STEM}\n${list((index) => `${letter(index).toLowerCase()}) `)}`],
  ['Option A:', `${STEM}\n${list((index) => `Option ${letter(index)}: `)}`],
  ['1.', `${STEM}\n${list((index) => `${index + 1}. `)}`],
  ['1)', `${STEM}\n${list((index) => `${index + 1}) `)}`],
  ['(1)', `${STEM}\n${list((index) => `(${index + 1}) `)}`],
  ['- ', `${STEM}\n${list(() => '- ')}`],
  ['• ', `${STEM}\n${list(() => '• ')}`],
  ['☐ ', `${STEM}\n${list(() => '☐ ')}`],
  ['[ ] ', `${STEM}\n${list(() => '[ ] ')}`],
  ['( ) ', `${STEM}\n${list(() => '( ) ')}`],
  ['no marks', `${STEM}\n${list(() => '')}`],
  ['no marks, empty lines', `${STEM}\n\n${list(() => '', '\n\n')}`],
  ['in a line, A.', `${STEM} ${list((index) => `${letter(index)}. `, ' ')}`],
  ['in a line, (A)', `${STEM} ${list((index) => `(${letter(index)}) `, ' ')}`],
  ['in a line, A)', `${STEM} ${list((index) => `${letter(index)}) `, '  ')}`],
  ['in a line, a)', `${STEM} ${list((index) => `${letter(index).toLowerCase()}) `, ' ')}`],
  ['in a line, 1)', `${STEM} ${list((index) => `${index + 1}) `, ' ')}`],
])('tells the stem from options that are marked by %s', (_, text) => {
  expect(splitQuestion(text)).toEqual({stem: STEM, options: OPTIONS});
});

test.each([
  ['Question 12', 'Question 12\n'],
  ['Question #12 Topic 1', 'Question #12 Topic 1\n'],
  ['Q3.', 'Q3. '],
  ['QUESTION 7 of 65', 'QUESTION 7 of 65\n'],
  ['4.', '4. '],
])('leaves out the number "%s" in front of a question', (_, number) => {
  expect(splitQuestion(`${number}${STEM}\nA. Amazon SQS\nB. Amazon MSK`)).toEqual({stem: STEM, options: ['Amazon SQS', 'Amazon MSK']});
});

test.each([
  'Correct answer: B',
  'Answer: B\nBecause MSK is managed.',
  'Correct Answer: A 🗳️\nCommunity vote distribution',
  'Suggested Answer: B',
  'The correct answer is: B',
  'The correct answer is B, because Kafka is kept.',
  'Explanation:\nAmazon MSK runs Kafka.',
  'Explanation\nAmazon MSK runs Kafka.\nReference: https://aws.amazon.com',
  'Overall explanation\nAmazon MSK runs Kafka.',
  'Show Suggested Answer Hide Answer',
  'Reveal Solution',
  'Ans: B',
  'Ans. B',
])('leaves out the key and what follows it: %j', (after) => {
  const options = ['Amazon SQS', 'Amazon MSK', 'Amazon SNS', 'AWS Lambda'];
  expect(splitQuestion(`${STEM}\n${list((index) => `${letter(index)}. `)}\n${after}`)).toEqual({stem: STEM, options});
});

test.each([
  ['A. and B. behind the question', `${STEM} A. Amazon SQS B. Amazon MSK`],
  ['(A) and (B)', `${STEM} (A) Amazon SQS (B) Amazon MSK`],
  ['on a line of their own', `${STEM}\nA. Amazon SQS B. Amazon MSK`],
  ['a) and b)', `${STEM}\na) Amazon SQS  b) Amazon MSK`],
  ['A. and B. behind a remark', `${STEM} (Choose one.) A. Amazon SQS B. Amazon MSK`],
])('tells two options on one line from the stem: %s', (_, text) => {
  const {stem, options} = splitQuestion(text);
  expect(stem.startsWith(STEM)).toBe(true);
  expect(options).toEqual(['Amazon SQS', 'Amazon MSK']);
});

test.each([
  ['A.', `${STEM}\nA. Amazon SQS B. Amazon MSK\nC. Amazon SNS D. AWS Lambda`],
  ['A)', `${STEM}\nA) Amazon SQS B) Amazon MSK\nC) Amazon SNS D) AWS Lambda`],
  ['(1)', `${STEM}\n(1) Amazon SQS (2) Amazon MSK\n(3) Amazon SNS (4) AWS Lambda`],
  ['A., three and one', `${STEM}\nA. Amazon SQS B. Amazon MSK C. Amazon SNS\nD. AWS Lambda`],
])('tells several options on a line apart, on several lines: %s', (_, text) => {
  expect(splitQuestion(text)).toEqual({stem: STEM, options: OPTIONS});
});

test.each([
  ['a list of requirements is no list of options', 'It must:\n- keep order\n- be serverless\nWhich service fits?'],
  ['a numbered list of requirements, too', 'It must:\n1. keep order\n2. be serverless\nWhich service fits?'],
  ['one line that asks', 'which service for jms?'],
  ['the end of a sentence with a letter', 'We chose vitamin C. Then we chose plan B. What now?'],
  ['two designs that are compared', 'It compares two designs: A. a queue and B. a stream. Which fits?'],
  ['two plans after a question', 'What now? We know plan A. We know plan B. too.'],
])('%s', (_, text) => {
  expect(splitQuestion(text)).toEqual({stem: text, options: []});
});

test('a list of requirements before the question stays in the stem, the options do not', () => {
  const stem = 'It must:\n- keep order\n- be serverless\nWhich service fits?';
  expect(splitQuestion(`${stem}\n- Amazon SQS\n- Amazon MSK`)).toEqual({stem, options: ['Amazon SQS', 'Amazon MSK']});
});

test('an option may have several lines', () => {
  const text = `${STEM}\nA. Send the jobs\nto Amazon SQS.\nB. Use Amazon MSK.`;
  expect(splitQuestion(text)).toEqual({stem: STEM, options: ['Send the jobs to Amazon SQS.', 'Use Amazon MSK.']});
});
