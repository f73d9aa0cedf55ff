import {FUZZ} from '@site/src/study/fuzz';
import {readerInput} from '@site/src/study/search/readerInput';
import fc from 'fast-check';
import {afterEach, expect, test, vi} from 'vitest';
import {markFoundWords} from './foundWords.client';

vi.mock('@docusaurus/ExecutionEnvironment', () => ({default: {canUseDOM: true}}));

const WORDS = ['kafka', 'sasl/scram', 'zone', 'a'];
const text = readerInput(WORDS);
const words = fc.array(fc.oneof(fc.constantFrom(...WORDS, 'scram', ''), fc.string()));
const stored = fc.oneof(
  words.map((list) => JSON.stringify(list)),
  fc.array(fc.jsonValue()).map((list) => JSON.stringify(list)),
  fc.tuple(words, fc.nat()).map(([list, length]) => JSON.stringify(list).slice(0, length)),
  fc.json(),
  fc.string({unit: 'binary'}),
  fc.constant(null),
);

afterEach(() => vi.unstubAllGlobals());

test('whatever is stored, a page opens, only words that stand on it are marked, and nothing stays stored', () => {
  fc.assert(
    fc.property(stored, text, (kept, data) => {
      const storage = new Map([['found-words', kept]]);
      vi.stubGlobal('sessionStorage', {
        getItem: (key: string) => storage.get(key) ?? null,
        removeItem: (key: string) => storage.delete(key),
      });
      const marked = standInPage(data);
      markFoundWords();
      expect(marked.length).toBeLessThanOrEqual(150);
      for (const word of marked) expect(JSON.parse(kept ?? '')).toContain(word.toLowerCase());
      expect(storage.size).toBe(0);
    }),
    FUZZ,
  );
});

/** A page of a single text; gives back what is marked on it. As in a browser, nobody marks beyond its end. */
function standInPage(data: string): string[] {
  const marked: string[] = [];
  let left = 1;
  const text = {data, parentElement: {closest: () => null}};
  vi.stubGlobal('NodeFilter', {SHOW_TEXT: 4});
  vi.stubGlobal('document', {
    querySelectorAll: () => [],
    querySelector: () => ({}),
    createTreeWalker: () => ({nextNode: () => left-- > 0, currentNode: text}),
    createElement: () => ({dataset: {}}),
    createRange: () => {
      let from = 0;
      let to = 0;
      return {
        setStart: (_: unknown, start: number) => {
          from = start;
        },
        setEnd: (_: unknown, end: number) => {
          if (end > data.length) throw new Error('IndexSizeError');
          to = end;
        },
        surroundContents: () => marked.push(data.slice(from, to)),
      };
    },
  });
  return marked;
}
