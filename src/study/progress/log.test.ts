import {expect, test} from 'vitest';
import {formatProgressFile} from './formatProgressFile';
import {mergeLogs} from './mergeLogs';
import {parseProgressFile} from './parseProgressFile';
import {readEvents} from './readEvents';
import type {StudyEvent} from './studyEvent';

const recalled: StudyEvent = {id: 'a', at: 5, kind: 'recalled', card: 'security#ports', knew: true};

test.each([
  ['half an event', {id: 'a', at: 5}],
  ['an event from the future', {id: 'a', at: 5, kind: 'drawn', drawing: []}],
  ['an impossible day', {id: 'a', at: 5, kind: 'exam-date', date: '2026-02-30'}],
  ['a day without cards', {id: 'a', at: 5, kind: 'daily-limit', cards: 0}],
  ['no time', {id: 'a', at: Number.NaN, kind: 'reset'}],
  ['a fifth grade', {id: 'a', at: 5, kind: 'reviewed', card: 'b', grade: 5}],
  ['a kind that every object has', {id: 'a', at: 5, kind: 'toString'}],
  ['text', 'hello'],
  ['nothing', null],
])('%s is strange, and kept', (_, entry) => {
  expect(readEvents([entry, recalled])).toEqual({events: [recalled], strange: [entry]});
});

test('what is no list at all is kept', () => {
  expect(readEvents({a: 1})).toEqual({events: [], strange: [{a: 1}]});
});

test('fields that a later version added are no reason to refuse an event', () => {
  const richer = {...recalled, seconds: 4};
  expect(readEvents([richer]).events).toEqual([richer]);
});

test('of two events that claim one id the same one counts on both devices, and neither is lost', () => {
  const other = {...recalled, knew: false};
  const [here, there] = [readEvents([recalled]), readEvents([other])];
  expect(mergeLogs(here, there)).toEqual(mergeLogs(there, here));
  expect(mergeLogs(here, there)).toEqual({events: [other], strange: [recalled]});
});

test('a file comes back as it went', () => {
  const log = readEvents([recalled, {kind: 'drawn', id: 'z', at: 1}, 7]);
  expect(parseProgressFile(formatProgressFile(log, 0))).toEqual({kind: 'progress', log, isNewer: false});
});

test('a file of a later version is read as far as it is understood, and the rest kept', () => {
  const text = JSON.stringify({
    format: 'msk-cheat-sheet-progress',
    version: 3,
    exported: 'later',
    events: [recalled, {id: 'b', at: 6, kind: 'drawn'}],
    decks: ['mine'],
  });
  expect(parseProgressFile(text)).toEqual({
    kind: 'progress',
    isNewer: true,
    log: {
      events: [recalled],
      strange: [
        {id: 'b', at: 6, kind: 'drawn'},
        {format: 'msk-cheat-sheet-progress', version: 3, decks: ['mine']},
      ],
    },
  });
});

test.each([
  ['', 'unreadable'],
  ['{"format":"msk-cheat-sheet-progress","version":1,"events":[{"id"', 'unreadable'],
  ['[]', 'foreign'],
  ['{"format":"anki"}', 'foreign'],
  ['null', 'foreign'],
])('%s is no progress', (text, kind) => {
  expect(parseProgressFile(text)).toEqual({kind});
});
