import {expect, test} from 'vitest';
import {questionHash, questionOf} from './questionLink';

test.each([
  'Which service fits?',
  'A. Amazon SQS\nB. Amazon MSK (Serverless)\n\n* "50 %" of it_all~ isn\'t #1 & more!',
  'naïve – “Kafka” 👩‍👩‍👧',
  '',
])('%j comes back from its link as it was', (text) => {
  expect(questionOf(questionHash(text))).toEqual({text});
});

test('a link holds nothing that a chat takes for markup or for its end', () => {
  expect(questionHash("Is it *this* or _that_ (not ~these~)? It's both!..")).toMatch(/^#q=[A-Za-z0-9%-]+$/);
});

test('a link written by hand is read as well', () => {
  expect(questionOf('#q=Which service (and why)?')).toEqual({text: 'Which service (and why)?'});
});

test.each(['#q=%', '#q=%E0%A4%A', '#q=100%', '#q=%00%01', `#q=${'a'.repeat(12_001)}`])('the damaged link %.20j is told', (hash) => {
  expect(questionOf(hash)).toBe('damaged');
});

test.each(['', '#', '#how-it-reads', '#question=a', 'q=a'])('%j is about something else', (hash) => {
  expect(questionOf(hash)).toBeUndefined();
});

test('line breaks of Windows become plain ones, control characters spaces, half a character a sign that one is missing', () => {
  expect(questionOf(questionHash('a\r\nb\u000bc\ud83d'))).toEqual({text: 'a\nb c\ufffd'});
});

test('a text that is longer than any question is cut', () => {
  expect(questionOf(questionHash('👩'.repeat(50_000)))).toEqual({text: '👩'.repeat(6000)});
});
