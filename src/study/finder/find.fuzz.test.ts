import fc from 'fast-check';
import {expect, test} from 'vitest';
import {finderData} from '../../build/finderData';
import {site} from '../../build/sheet';
import {FUZZ} from '../fuzz';
import {readerInput} from '../search/readerInput';
import {find} from './find';
import {lexicon} from './lexicon';

const data = finderData(site);
const known = lexicon(data);

/** Words of the wordings, of questions and of nothing, with what may stand between them. */
const words = [
  ...known.wordings.keys(),
  ...'not no longer wants without instead of 7 days . ? ! , ; : ( ) - \n A. B) 1. • & < > 365'.split(' '),
];
const pasted = fc.oneof(
  fc.array(fc.constantFrom(...words, '\n', '\n\n', '?\n'), {maxLength: 60}).map((parts) => parts.join(' ')),
  fc
    .array(fc.constantFrom(...words, ' ', '<p>', '</p>', '&amp;', '&#0;', '\u0000', '\ud83d', 'é', '漢字', '\u200b'), {maxLength: 60})
    .map((parts) => parts.join('')),
  readerInput(words.filter((word) => word.length > 1)),
  fc.string({unit: 'binary', maxLength: 300}),
  fc.string({unit: 'grapheme', maxLength: 300}),
);
const WORD = /[\p{L}\p{N}]/u;

test('whatever is pasted, phrases are whole words that do not overlap, and points add up', {timeout: 300_000}, () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const {question, phrases, services, service, sections, flips, notice} = find(text, known);
      let before = 0;
      for (const {start, end, points} of phrases) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(question.stem.length);
        expect(WORD.test(question.stem[start - 1] ?? ' ') && WORD.test(question.stem[start] ?? ' ')).toBe(false);
        expect(WORD.test(question.stem[end - 1] ?? ' ') && WORD.test(question.stem[end] ?? ' ')).toBe(false);
        expect(Object.values(points).every(Number.isFinite)).toBe(true);
        before = end;
      }
      for (const ranked of services) {
        const sum = ranked.phrases.reduce((total, place) => total + (phrases[place]?.points[ranked.service] ?? 0), ranked.offered);
        expect(ranked.score).toBeCloseTo(sum, 1);
      }
      if (notice !== undefined) expect(service).toBe('unclear');
      expect(sections.length).toBeLessThanOrEqual(5);
      expect(flips.length).toBeLessThanOrEqual(4);
    }),
    FUZZ,
  );
});

test('the same text gives the same finding, whatever was read before', {timeout: 300_000}, () => {
  const fresh = lexicon(data);
  fc.assert(
    fc.property(pasted, (text) => {
      expect(find(text, fresh)).toEqual(find(text, known));
    }),
    {...FUZZ, numRuns: FUZZ.numRuns / 10},
  );
});
