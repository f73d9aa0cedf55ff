import {expect, test} from 'vitest';
import {readQuestions} from '../../content/read/readQuestions';
import {testSet} from './fixture';
import {itemNumber, numberedItem} from './itemNumber';
import {practicePlace} from './practicePlace';
import {readSetCode, setCode} from './setCode';

const LONGEST = testSet({
  bank: 'ffffffff',
  seed: 2 ** 32 - 1,
  items: Array.from({length: 40}, (_, place) => `availability-durability-${String(place + 900)}`),
});
const CODE = setCode(testSet());

test('a link to a set of forty is short enough for any chat', () => {
  expect(`https://msk-cheat-sheet.example/study/msk/practice#set=${setCode(LONGEST)}`.length).toBeLessThanOrEqual(200);
  expect(readSetCode(setCode(LONGEST))).toEqual(LONGEST);
});

test('a link that was sent today is read for ever', () => {
  expect(CODE).toBe(KNOWN);
});

const KNOWN = 'ASOrzQAAAAcBD6E-hAuKjv1';

test.each([
  ['nothing', ''],
  ['a code that is cut short', CODE.slice(0, -1)],
  ['a code without its beginning', CODE.slice(1)],
  ['a code with a letter too many', `${CODE}A`],
  ['a code of another form', `${CODE.slice(0, -1)}2`],
  ['a code in capitals', CODE.toUpperCase()],
  ['other signs', '%00%'],
])('%s is no set', (_, code) => {
  expect(readSetCode(code)).toBeUndefined();
});

test.each([
  ['', 'setup'],
  ['#', 'setup'],
  ['#questions', 'setup'],
  ['#security-001', 'question'],
  ['#availability-durability-012', 'question'],
  ['#set=', 'damaged'],
  ['#set=%E0%A4%A', 'damaged'],
  [`#set=${CODE}`, 'set'],
  [`#set=${CODE}).`, 'set'],
  [`#set=${CODE}&more`, 'set'],
])('%s leads to %s', (hash, kind) => {
  expect(practicePlace(hash).kind).toBe(kind);
});

test('every question of the bank can stand in a link', () => {
  for (const {value} of readQuestions('.').entries) expect(numberedItem(itemNumber(value.id) ?? -1)).toBe(value.id);
});
