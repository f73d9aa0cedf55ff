import fc from 'fast-check';
import {expect, test} from 'vitest';
import {FUZZ} from '../fuzz';
import {editDistance} from './editDistance';

const word = fc.oneof(fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9}), fc.string({unit: 'binary', maxLength: 70}));

/** The whole table, as in a textbook. */
function slowDistance(a: string, b: string): number {
  const table = Array.from({length: a.length + 1}, (_, i) => Array.from({length: b.length + 1}, (_, j) => (i === 0 ? j : i)));
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      const row = table[i] ?? [];
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), swapped);
    }
  }
  return at(a.length, b.length);
}

test('the quick way counts as the slow one does, up to the most that matters', () => {
  fc.assert(
    fc.property(word, word, fc.integer({min: 0, max: 4}), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(slowDistance(a, b), most + 1));
    }),
    FUZZ,
  );
});
