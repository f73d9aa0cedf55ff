import {describe, expect, test} from 'vitest';
import {testSet} from './fixture';
import {nextOpen} from './nextOpen';
import {score} from './score';
import {type Action, beginSession, type Session, step} from './session';

const begin = (changes = {}) => beginSession(testSet(changes), () => true);
const play = (session: Session, ...actions: Action[]) => actions.reduce(step, session);
const take = (...taken: number[]): Action => ({type: 'take', taken});
const check = (right: boolean): Action => ({type: 'check', right});

test('a set begins with the questions that the bank still has', () => {
  const session = beginSession(testSet({timed: true}), (id) => id !== 'security-001');
  expect(session).toMatchObject({ids: ['cost-002'], at: 0, left: 120_000, items: [{taken: [], stage: 'open'}]});
});

describe('in learning mode', () => {
  test('a right answer is done at once', () => {
    const session = play(begin(), take(2), {type: 'say', sure: true}, check(true));
    expect(session.items[0]).toEqual({taken: [2], sure: true, first: {taken: [2], right: true, sure: true}, stage: 'done'});
  });

  test('a wrong answer has a second try, and counts as missed all the same', () => {
    const second = play(begin(), take(2), check(false));
    expect(second.items[0]).toMatchObject({stage: 'second', taken: [], first: {taken: [2], right: false}});
    const done = play(second, take(1), check(true));
    expect(done.items[0]).toMatchObject({stage: 'done', taken: [1], first: {taken: [2], right: false}});
    expect(score(done)).toEqual({right: 0, of: 1, missed: ['security-001']});
    expect(play(begin(), take(1, 0, 2), check(false)).items[0]).toMatchObject({stage: 'second', taken: [1, 0, 2]});
    expect(play(second, take(3), check(false)).items[0]).toMatchObject({stage: 'done', first: {taken: [2], right: false}});
  });

  test('who does not know, sees the answer, and has missed it', () => {
    expect(play(begin(), take(1), {type: 'reveal'}).items[0]).toMatchObject({stage: 'done', first: {taken: [], right: false}});
  });

  test('what is done stays as it is', () => {
    const done = play(begin(), take(2), check(true));
    expect(play(done, take(0), check(false), {type: 'reveal'})).toEqual(done);
  });

  test('what was not asked does not count', () => {
    const session = play(begin(), take(2), check(true), {type: 'finish', right: []});
    expect(score(session)).toEqual({right: 1, of: 1, missed: []});
  });
});

describe('in exam mode', () => {
  test('nothing is checked before the end, where what is open is wrong', () => {
    const session = play(begin({mode: 'exam'}), take(2), check(true), {type: 'reveal'}, {type: 'go', to: 1});
    expect(session.items[0]).toEqual({taken: [2], stage: 'open'});
    const done = play(session, {type: 'finish', right: [true, false]});
    expect(done.isFinished).toBe(true);
    expect(score(done)).toEqual({right: 1, of: 2, missed: ['cost-002']});
    expect(play(done, take(1), {type: 'go', to: 0})).toEqual(done);
  });

  test('one may go back and answer otherwise', () => {
    const session = play(begin({mode: 'exam'}), take(2), {type: 'go', to: 1}, {type: 'go', to: 0}, take(3), {type: 'go', to: 9});
    expect(session).toMatchObject({at: 0, items: [{taken: [3]}, {taken: []}]});
  });
});

test('after a question comes the next that is open, also one that was skipped', () => {
  const done = play(begin(), {type: 'go', to: 1}, take(2), check(true));
  expect(nextOpen(done.items, 1)).toBe(0);
  expect(nextOpen(play(done, {type: 'go', to: 0}, take(1), check(true)).items, 0)).toBeUndefined();
});

test('the clock runs down to nothing, stands while paused, and ends nothing', () => {
  const session = play(begin({timed: true}), {type: 'tick', ms: 1000});
  expect(session.left).toBe(239_000);
  expect(play(session, {type: 'pause', isPaused: true}, {type: 'tick', ms: 1000}).left).toBe(239_000);
  expect(play(session, {type: 'tick', ms: 900_000})).toMatchObject({left: 0, isFinished: false});
  expect(play(begin(), {type: 'tick', ms: 1000}, {type: 'pause', isPaused: true})).toEqual(begin());
});
