import {expect, test} from 'vitest';
import {questionId} from './questionId';

test.each([
  ['security-008', {section: 'security', number: 8}],
  ['kinesis-comparison-120', {section: 'kinesis-comparison', number: 120}],
  ['security-08', undefined],
  ['security-0081', undefined],
  ['-008', undefined],
  ['security--008', undefined],
  ['Security-008', undefined],
  ['security#ports', undefined],
  ['', undefined],
])('"%s"', (text, parts) => {
  expect(questionId(text)).toEqual(parts);
});
