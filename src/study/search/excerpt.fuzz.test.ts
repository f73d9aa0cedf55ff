import fc from 'fast-check';
import {expect, test} from 'vitest';
import {FUZZ} from '../fuzz';
import {excerpt} from './excerpt';
import {foundTokens} from './foundTokens';
import {readerInput} from './readerInput';
import {tokenize} from './tokenize';

const WORDS = ['kafka', 'min.insync.replicas', 'sasl/scram', 'acks=all', 'zone', 'broker', '9098', 'a'];
const LONGEST = 150;
const HALF_LETTER = /\p{Surrogate}/u;
const words = fc.uniqueArray(fc.constantFrom(...WORDS, 'min', 'scram', 'all', 'i̇stanbul', 'i')).map((all) => new Set(all));
const text = readerInput(WORDS);

test('the words of a text stand where they are said to stand', () => {
  fc.assert(
    fc.property(text, (whole) => {
      for (const {word, start, end} of tokenize(whole)) expect(whole.slice(start, end).toLowerCase()).toBe(word);
    }),
    FUZZ,
  );
});

test('found words are in order and apart from each other', () => {
  fc.assert(
    fc.property(text, words, (whole, wanted) => {
      let last = 0;
      for (const {word, start, end} of foundTokens(whole, wanted)) {
        expect(wanted.has(word)).toBe(true);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(whole.length);
        last = end;
      }
    }),
    FUZZ,
  );
});

test('an excerpt invents nothing, loses nothing of a short text, and shows a found word', () => {
  fc.assert(
    fc.property(text, words, (whole, wanted) => {
      const runs = excerpt(whole, wanted);
      const shown = runs.map((run) => run.text).join('');
      const found = runs.filter((run) => run.found);
      expect(found.filter((run) => !wanted.has(run.text.toLowerCase()))).toEqual([]);
      expect(found.length > 0).toBe(foundTokens(whole, wanted).length > 0);
      if (whole.length <= LONGEST) {
        expect(shown).toBe(whole);
        return;
      }
      const [, begun, part = '', ended] = /^(… )?(.*?)( …)?$/s.exec(shown) ?? [];
      expect(part.length).toBeGreaterThan(0);
      expect(part.length).toBeLessThanOrEqual(LONGEST);
      expect(whole.includes(part)).toBe(true);
      expect(begun !== undefined || whole.startsWith(part)).toBe(true);
      expect(ended !== undefined || whole.endsWith(part)).toBe(true);
      if (!HALF_LETTER.test(whole)) expect(part).not.toMatch(HALF_LETTER);
    }),
    FUZZ,
  );
});
