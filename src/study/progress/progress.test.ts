import {expect, test} from 'vitest';
import {isExportDue} from './isExportDue';
import {progress} from './progress';
import type {StudyEvent} from './studyEvent';
import {wilson} from './wilson';

const noon = (day: number) => new Date(2026, 10, day, 12).getTime();
const answer = (id: string, day: number, item: string, right: boolean, sure?: boolean): StudyEvent => ({
  id,
  at: noon(day),
  kind: 'answered',
  item,
  right,
  taken: [0],
  bank: '1',
  sure,
});
const recall = (id: string, day: number, card: string, knew: boolean): StudyEvent => ({id, at: noon(day), kind: 'recalled', card, knew});

test.each([
  [[1, 2, 3], true],
  [[1, 1, 1], false],
  [[1, 2], false],
])('a card right on the days %j is mastered: %s', (days, mastered) => {
  const events = days.map((day, index) => recall(`e${index}`, day, 'security#ports', true));
  expect(progress(events, noon(9)).cards.get('security#ports')).toMatchObject({times: days.length, mastered});
});

test('a section counts answers to questions; what learners say of themselves is in no share', () => {
  const state = progress(
    [answer('a', 1, 'security-001', true), answer('b', 2, 'security-002', false), recall('c', 2, 'security#ports', true)],
    noon(3),
  );
  expect([...state.sections]).toEqual([['security', {answered: 2, right: 1}]]);
  expect(state.cards.get('security-002')).toMatchObject({times: 1, right: 0, last: noon(2), lastRight: false});
});

test('how often "sure" was right is counted apart from "not sure"', () => {
  const events = [
    answer('a', 1, 'cost-001', true, true),
    answer('b', 1, 'cost-002', false, true),
    answer('c', 1, 'cost-003', false, false),
  ];
  expect(progress(events, noon(1))).toMatchObject({sure: {answered: 2, right: 1}, unsure: {answered: 1, right: 0}});
});

test('a reset puts aside what was before it, of its section or of all, and taken back gives all of it again', () => {
  const before = [answer('a', 1, 'cost-001', true), answer('b', 1, 'security-001', true), recall('c', 1, 'cost#meters', true)];
  const reset: StudyEvent = {id: 'r', at: noon(2), kind: 'reset', section: 'cost'};
  const after = answer('d', 3, 'cost-002', false);
  const cards = (events: StudyEvent[]) => [...progress(events, noon(4)).cards.keys()].sort();
  expect(cards([...before, reset, after])).toEqual(['cost-002', 'security-001']);
  expect(cards([...before, {id: 'all', at: noon(2), kind: 'reset'}, after])).toEqual(['cost-002']);
  expect(cards([...before, reset, after, {id: 'u', at: noon(4), kind: 'reset-undone', reset: 'r'}])).toEqual([
    'cost#meters',
    'cost-001',
    'cost-002',
    'security-001',
  ]);
});

// Wilson, E. B. (1927), as worked out in Newcombe (1998), Statistics in Medicine 17, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i right lies between %f and %f', (right, answered, from, to) => {
  const interval = wilson({right, answered});
  expect(interval[0]).toBeCloseTo(from, 4);
  expect(interval[1]).toBeCloseTo(to, 4);
});

test('a reminder to export comes a week after what is in no file', () => {
  const events = [answer('a', 1, 'cost-001', true)];
  expect(isExportDue(events, undefined, noon(7))).toBe(false);
  expect(isExportDue(events, undefined, noon(8))).toBe(true);
  expect(isExportDue(events, noon(2), noon(30))).toBe(false);
  expect(isExportDue([{id: 'x', at: 0, kind: 'exam-date', date: null}], undefined, noon(30))).toBe(false);
});
