import fc from 'fast-check';
import {expect, test} from 'vitest';
import {FUZZ} from '../fuzz';
import {canonical} from './canonical';
import {storedEntry, studyEvent} from './fixture';
import {formatProgressFile} from './formatProgressFile';
import {mergeLogs} from './mergeLogs';
import {parseProgressFile} from './parseProgressFile';
import {progress} from './progress';
import {type Log, readEvents} from './readEvents';

const entries = fc.array(storedEntry, {maxLength: 12});
const all = ({events, strange}: Log) => [...events, ...strange];
/** Entries as text: what is there, however often and in whatever order. */
const setOf = (entries: unknown[]) => [...new Set(entries.map(canonical))].sort().join('\n');
/** A log as text: two are equal when they hold the same, in whatever order the strange ones stand. */
const held = ({events, strange}: Log) => [...events.map(canonical), '', ...strange.map(canonical).sort()].join('\n');

test('of what is read nothing is lost, and nothing is added', () => {
  fc.assert(
    fc.property(entries, (raw) => {
      const log = readEvents(raw);
      expect(setOf(all(log))).toBe(setOf(raw));
    }),
    FUZZ,
  );
});

test('logs are put together in any order, any number of times', () => {
  fc.assert(
    fc.property(entries, entries, entries, (one, two, three) => {
      const [a, b, c] = [one, two, three].map(readEvents) as [Log, Log, Log];
      const both = mergeLogs(a, b);
      expect(held(both)).toBe(held(mergeLogs(b, a)));
      expect(held(mergeLogs(both, c))).toBe(held(mergeLogs(a, mergeLogs(b, c))));
      expect(held(mergeLogs(a, a))).toBe(held(a));
      expect(setOf(all(both))).toBe(setOf([...all(a), ...all(b)]));
    }),
    FUZZ,
  );
});

test('a file takes everything along and brings it back', () => {
  fc.assert(
    fc.property(entries, (raw) => {
      const log = readEvents(raw);
      const parsed = parseProgressFile(formatProgressFile(log, 0));
      expect(parsed.kind === 'progress' && held(parsed.log)).toBe(held(log));
    }),
    FUZZ,
  );
});

test('no file makes it fail', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({unit: 'binary'}),
        fc.jsonValue().map((value) => JSON.stringify(value)),
        entries.map((events) => JSON.stringify({format: 'msk-cheat-sheet-progress', version: 2, events})),
      ),
      (text) => {
        expect(['unreadable', 'foreign', 'progress']).toContain(parseProgressFile(text).kind);
      },
    ),
    FUZZ,
  );
});

test('progress is the same whatever order the events stand in, and never more right than asked', () => {
  fc.assert(
    fc.property(fc.uniqueArray(studyEvent, {maxLength: 12, selector: ({id}) => id}), (events) => {
      const state = progress(events, 2_000_000_000_000);
      const sorted = [...events].sort((a, b) => a.at - b.at);
      for (const {times, right, daysRight, mastered} of state.cards.values()) {
        expect(right).toBeLessThanOrEqual(times);
        expect(daysRight).toBeLessThanOrEqual(right);
        expect(mastered).toBe(daysRight >= 3);
      }
      expect([...state.sections].sort()).toEqual([...progress(sorted, 2_000_000_000_000).sections].sort());
    }),
    FUZZ,
  );
});
