import fc from 'fast-check';
import {expect, test} from 'vitest';
import {FUZZ} from '../fuzz';
import {numberedItem} from './itemNumber';
import {practicePlace} from './practicePlace';
import type {QuizSet} from './quizSet';
import {readSetCode, setCode} from './setCode';

const items = fc
  .uniqueArray(fc.integer({min: 0, max: 14_999}), {minLength: 1, maxLength: 40})
  .map((all) => all.map((number) => numberedItem(number) ?? ''));
const set: fc.Arbitrary<QuizSet> = fc.record({
  bank: fc.integer({min: 0, max: 2 ** 32 - 1}).map((number) => number.toString(16).padStart(8, '0')),
  seed: fc.integer({min: 0, max: 2 ** 32 - 1}),
  items,
  mode: fc.constantFrom('learning', 'exam'),
  timed: fc.boolean(),
  asksSure: fc.boolean(),
});
const letters = fc.string({unit: fc.constantFrom(...'ABCxyz019-_%.=& é'), maxLength: 140});

test('a set comes out of its link as it went in, and the link is short', () => {
  fc.assert(
    fc.property(set, (sent) => {
      const link = `https://msk-cheat-sheet.example/study/msk/practice#set=${setCode(sent)}`;
      expect(link.length).toBeLessThanOrEqual(200);
      expect(practicePlace(new URL(link).hash)).toMatchObject({kind: 'set', set: sent});
    }),
    FUZZ,
  );
});

test('a link that was damaged anywhere is not read', () => {
  fc.assert(
    fc.property(
      set,
      fc.nat(),
      fc.constantFrom(...'AZaz09-_'),
      fc.constantFrom('change', 'drop', 'add', 'cut'),
      (sent, where, letter, how) => {
        const code = setCode(sent);
        const at = where % code.length;
        const damaged = {
          change: code.slice(0, at) + letter + code.slice(at + 1),
          drop: code.slice(0, at) + code.slice(at + 1),
          add: code.slice(0, at) + letter + code.slice(at),
          cut: code.slice(0, at),
        }[how];
        if (damaged !== code) expect(readSetCode(damaged)).toBeUndefined();
      },
    ),
    FUZZ,
  );
});

test('whatever the hash, it leads somewhere', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        letters.map((text) => `#set=${text}`),
        letters.map((text) => `#${text}`),
        fc.string({unit: 'binary'}),
      ),
      (hash) => {
        const place = practicePlace(hash);
        if (place.kind === 'set') expect(setCode(place.set)).toBe(place.code);
      },
    ),
    FUZZ,
  );
});
