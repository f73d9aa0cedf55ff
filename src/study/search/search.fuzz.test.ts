import fc from 'fast-check';
import {expect, test} from 'vitest';
import {searchData} from '../../build/searchData';
import {site} from '../../build/sheet';
import {FUZZ} from '../fuzz';
import {nearestWords} from './nearestWords';
import {readerInput} from './readerInput';
import {search} from './search';
import {searchIndex} from './searchIndex';

const index = searchIndex(searchData(site));
const input = readerInput([...index.terms.keys()]);

test('whatever is typed, the hits are passages of the sheet, each place once', {timeout: 300_000}, () => {
  fc.assert(
    fc.property(input, (query) => {
      const hits = search(query, index);
      const places = hits.map(({block}) => `${index.blocks[block]?.page}#${index.blocks[block]?.anchor}`);
      expect(new Set(places).size).toBe(hits.length);
      expect(hits.length).toBeLessThanOrEqual(12);
      expect(hits.filter(({block}) => index.pages[index.blocks[block]?.page ?? -1] === undefined)).toEqual([]);
      expect(hits.filter(({score}) => !(score > 0 && score < Number.POSITIVE_INFINITY))).toEqual([]);
      expect(hits.flatMap(({words}) => [...words]).filter((word) => !index.terms.has(word))).toEqual([]);
    }),
    FUZZ,
  );
});

test('the hits and their order are the same again, whatever was asked before', {timeout: 300_000}, () => {
  fc.assert(
    fc.property(input, (query) => {
      const hits = search(query, index);
      index.memory.clear();
      expect(search(query, index)).toEqual(hits);
    }),
    {...FUZZ, numRuns: FUZZ.numRuns / 10},
  );
});

test('whatever is typed, the nearest words are at most three words of the sheet, each once', {timeout: 300_000}, () => {
  fc.assert(
    fc.property(input, (query) => {
      const words = nearestWords(query, index);
      expect(words.length).toBeLessThanOrEqual(3);
      expect(new Set(words).size).toBe(words.length);
      expect(words.filter((word) => !index.terms.has(word))).toEqual([]);
    }),
    FUZZ,
  );
});
