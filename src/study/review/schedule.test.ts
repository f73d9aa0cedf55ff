import {describe, expect, test} from 'vitest';
import {dayOf} from '../progress/dayOf';
import type {Grade, StudyEvent} from '../progress/studyEvent';
import {dueAt} from './dueAt';
import {examDay} from './examDay';
import {gradeOutcomes} from './gradeOutcomes';
import {historiesOf} from './historiesOf';
import {intervalText} from './intervalText';
import {memoryOf} from './memory';
import {scatter} from './scatter';
import {schedule} from './schedule';

const at = (day: number, hour = 12, minute = 0) => new Date(2026, 10, 1 + day, hour, minute).getTime();
const DECK = {
  prompts: Array.from({length: 60}, (_, index) => `security#p${index}`),
  questions: Array.from({length: 160}, (_, index) => `cost-${String(index).padStart(3, '0')}`),
};
/** 1 December 2026, the thirtieth day of the clock. */
const EXAM = '2026-12-01';
const EXAM_DAY = examDay(EXAM);

let count = 0;
const reviewed = (card: string, moment: number, grade: Grade): StudyEvent => ({
  id: `r${count++}`,
  at: moment,
  kind: 'reviewed',
  card,
  grade,
});
const missed = (item: string, moment: number, sure?: boolean): StudyEvent => ({
  id: `m${count++}`,
  at: moment,
  kind: 'answered',
  item,
  right: false,
  taken: [0],
  bank: '1',
  sure,
});

/** A learner who is right four times in five, by a chance that is always the same, and reviews all that is asked. */
function study(days: number, exam: string | undefined, limit = 40) {
  const log: StudyEvent[] = [];
  const rows: {day: number; asked: string[]; held: number; weak: string[]}[] = [];
  for (let day = 0; day < days; day++) {
    // Until the last pass three questions a day are missed in practice.
    for (let miss = 0; miss < 3 && day < 27; miss++) log.push(missed(`cost-${String(day * 3 + miss).padStart(3, '0')}`, at(day, 9)));
    const asked: string[] = [];
    let minute = 0;
    const settings = {exam, limit, ...DECK};
    const {held} = schedule(log, at(day, 18), settings);
    for (;;) {
      const now = at(day, 18, minute);
      const {queue, soon} = schedule(log, now, settings);
      const [card] = queue;
      minute += card === undefined ? 5 : 1;
      if (card === undefined) {
        if (soon.length === 0) break;
        continue;
      }
      asked.push(card);
      log.push(reviewed(card, now, scatter(`${card} ${day} ${minute}`) % 5 === 0 ? 1 : 3));
    }
    const weak = [...historiesOf(log)].filter(([, history]) => !memoryOf(history).mastered).map(([card]) => card);
    rows.push({day, asked, held, weak});
  }
  return {log, rows};
}

describe('forty days with an exam on the thirtieth', () => {
  const {log, rows} = study(40, EXAM);

  test('no day asks more cards than its limit, and each card stays until it was right', () => {
    for (const {asked} of rows) expect(new Set(asked).size).toBeLessThanOrEqual(40);
    expect(rows.filter(({asked}) => asked.length > 0).length).toBeGreaterThan(25);
  });

  test('nothing is due after the exam, and nothing asked', () => {
    for (const {day, asked} of rows) if (day > 30) expect(asked).toEqual([]);
    for (let day = 0; day <= 30; day++) {
      for (const [card, history] of historiesOf(log.filter((event) => event.at <= at(day, 23)))) {
        const due = dueAt(card, memoryOf(history), EXAM_DAY);
        if (due !== undefined) expect(dayOf(due)).toBeLessThanOrEqual(EXAM_DAY);
      }
    }
  });

  test('all that is weak three days before comes once more in these days', () => {
    const weak = rows[26]?.weak ?? [];
    const asked = new Set(rows.slice(27, 30).flatMap((row) => row.asked));
    expect(weak.length).toBeGreaterThan(5);
    expect(weak.filter((card) => !asked.has(card))).toEqual([]);
  });

  test('all prompts have come, and every missed question came back', () => {
    const cards = new Set(rows.flatMap(({asked}) => asked));
    expect(DECK.prompts.filter((card) => !cards.has(card))).toEqual([]);
    expect(DECK.questions.slice(0, 81).filter((card) => !cards.has(card))).toEqual([]);
    expect(DECK.questions.slice(81).filter((card) => cards.has(card))).toEqual([]);
  });

  test('the same log gives the same days', () => {
    expect(study(40, EXAM).rows).toEqual(rows);
  });
});

test('forty days without an exam: gaps grow, and no day is over its limit', () => {
  const {log, rows} = study(40, undefined, 25);
  for (const {asked} of rows) expect(new Set(asked).size).toBeLessThanOrEqual(25);
  const gaps = [...historiesOf(log).values()].map((history) => memoryOf(history)).map(({due, last}) => dayOf(due) - dayOf(last));
  expect(Math.max(...gaps)).toBeGreaterThan(20);
});

describe('a plan', () => {
  const settings = {limit: 40, ...DECK};

  test('begins with a few new prompts', () => {
    expect(schedule([], at(0), settings)).toEqual({
      phase: 'open',
      queue: DECK.prompts.slice(0, 10),
      soon: [],
      held: 0,
      done: 0,
      next: at(1, 0),
    });
  });

  test('asks confident errors first, and questions only when they were missed', () => {
    const {queue} = schedule([missed('cost-001', at(0, 9)), missed('cost-002', at(0, 9), true)], at(0), settings);
    expect(queue.slice(0, 2)).toEqual(['cost-002', 'cost-001']);
    expect(queue).toHaveLength(12);
  });

  test('brings a missed card back after ten minutes, even at the limit of the day', () => {
    const events = [reviewed('security#p0', at(0, 12), 1), reviewed('security#p1', at(0, 12, 1), 3)];
    const day = {...settings, limit: 2};
    expect(schedule(events, at(0, 12, 5), day)).toMatchObject({queue: [], soon: ['security#p0'], done: 2, next: at(0, 12, 10)});
    expect(schedule(events, at(0, 12, 10), day).queue).toEqual(['security#p0']);
    expect(schedule([...events, reviewed('security#p0', at(0, 12, 10), 3)], at(0, 12, 11), day)).toMatchObject({queue: [], next: at(1, 0)});
  });

  test('says what is over the limit of the day', () => {
    const events = DECK.questions.slice(0, 50).map((item) => missed(item, at(0, 9)));
    expect(schedule(events, at(0), settings)).toMatchObject({held: 10, done: 0});
    expect(schedule(events, at(0), settings).queue).toHaveLength(40);
  });

  test('ends with the exam', () => {
    const events = [missed('cost-001', at(0, 9))];
    expect(schedule(events, at(30), {...settings, exam: EXAM})).toMatchObject({phase: 'last-days', daysLeft: 0});
    expect(schedule(events, at(31), {...settings, exam: EXAM})).toEqual({
      phase: 'over',
      daysLeft: -1,
      queue: [],
      soon: [],
      held: 0,
      done: 0,
    });
  });

  test('a card that is gone from the sheet is not asked', () => {
    expect(schedule([reviewed('security#gone', at(0), 1)], at(1), {limit: 40, prompts: [], questions: []})).toMatchObject({queue: []});
  });

  test('a reset makes its cards new', () => {
    const events: StudyEvent[] = [missed('cost-001', at(0, 9)), {id: 'reset', at: at(0, 10), kind: 'reset'}];
    expect(schedule(events, at(0), settings).queue).toEqual(DECK.prompts.slice(0, 10));
  });
});

describe('what each grade does', () => {
  test('a new card: again in minutes, else in more days for each better grade', () => {
    const {1: again, 2: hard, 3: good, 4: easy} = gradeOutcomes([], 'security#p0', at(0));
    expect(again).toBe(at(0, 12, 10));
    expect([again, hard, good, easy].map((due) => intervalText(at(0), due))).toEqual([
      'in 10 minutes',
      'in 15 minutes',
      'in 2 days',
      'in 8 days',
    ]);
  });

  test('on the last days a card that is right does not come back', () => {
    const events = [1, 5, 10, 20].map((day) => reviewed('security#p0', at(day), 3));
    expect(gradeOutcomes(events, 'security#p0', at(28), EXAM)[3]).toBeUndefined();
    expect(dayOf(gradeOutcomes(events, 'security#p0', at(22), EXAM)[3] ?? 0)).toBeLessThan(EXAM_DAY);
  });

  test('a clock that was ahead is no reason to fail', () => {
    expect(gradeOutcomes([reviewed('security#p0', at(20), 3)], 'security#p0', at(0))[3]).toBeGreaterThan(at(20));
  });
});

test.each([
  [at(0, 12, 1), 'in a minute'],
  [at(0, 12, 10), 'in 10 minutes'],
  [at(0, 23), 'later today'],
  [at(1, 0), 'tomorrow'],
  [at(1, 23), 'tomorrow'],
  [at(9), 'in 9 days'],
  [at(100), 'in 3 months'],
  [undefined, 'not before the exam'],
])('%s is said as “%s”', (due, text) => {
  expect(intervalText(at(0, 12), due)).toBe(text);
});
