import {expect, test} from 'vitest';
import type {StudyEvent} from '../progress/studyEvent';
import {lastResults} from './lastResults';

const answered = (at: number, item: string, right: boolean): StudyEvent => ({
  kind: 'answered',
  id: `${at}`,
  at,
  item,
  right,
  taken: [0],
  bank: '',
});
const reset = (at: number, section?: string): StudyEvent => ({kind: 'reset', id: `${at}`, at, ...(section !== undefined && {section})});
const undo = (at: number, id: string): StudyEvent => ({kind: 'reset-undone', id: `${at}`, at, reset: id});

const LOG = [answered(2, 'security-001', true), answered(1, 'security-001', false), answered(3, 'cost-001', false)];

test.each([
  ['the last answer counts, whatever the order of the log', LOG, {'security-001': true, 'cost-001': false}],
  ['a reset of a section', [...LOG, reset(4, 'security')], {'cost-001': false}],
  ['a reset of all', [...LOG, reset(4)], {}],
  ['a reset that was undone', [...LOG, reset(4), undo(5, '4')], {'security-001': true, 'cost-001': false}],
  ['an answer after a reset', [...LOG, reset(4), answered(6, 'cost-001', true)], {'cost-001': true}],
])('%s', (_, log, expected) => {
  expect(Object.fromEntries([...lastResults(log)].map(([id, {right}]) => [id, right]))).toEqual(expected);
});
