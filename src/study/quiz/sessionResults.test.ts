import {expect, test} from 'vitest';
import {fitsBank} from './fitsBank';
import {testQuestion, testSet} from './fixture';
import {type Action, beginSession, step} from './session';
import {sessionResults} from './sessionResults';

const SET = testSet({items: ['security-001', 'cost-002', 'cost-003', 'cost-004']});
/** The bank has lost a question since the set was made. */
const BANK = new Map(['security-001', 'cost-002', 'cost-004'].map((id) => [id, testQuestion(id)]));

const ACTIONS: Action[] = [
  {type: 'take', taken: [2]},
  {type: 'check', right: true},
  {type: 'go', to: 1},
  {type: 'take', taken: [2]},
  {type: 'check', right: false},
];
const answered = ACTIONS.reduce(
  step,
  beginSession(SET, (id) => BANK.has(id)),
);

test('a member tells for each question of the set what was answered first', () => {
  expect(sessionResults(answered, () => 'multiple-choice')).toEqual(['right', {wrong: 2}, 'open', 'open']);
  expect(sessionResults(answered, () => 'matching')).toEqual(['right', 'wrong', 'open', 'open']);
});

test('a session goes on with a bank that has its questions and options', () => {
  expect(fitsBank(answered, BANK)).toBe(true);
  const shorter = testQuestion('cost-002', {options: testQuestion('cost-002').options.slice(0, 2)});
  expect(fitsBank(answered, new Map([...BANK, ['cost-002', shorter]]))).toBe(false);
  expect(fitsBank(answered, new Map())).toBe(false);
});
