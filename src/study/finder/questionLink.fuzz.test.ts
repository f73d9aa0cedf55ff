import fc from 'fast-check';
import {expect, test} from 'vitest';
import {FUZZ} from '../fuzz';
import {readerInput} from '../search/readerInput';
import {questionHash, questionOf} from './questionLink';

const text = fc.oneof(readerInput(['kafka', 'sasl/scram', 'zone', 'a']), fc.string({unit: 'binary', maxLength: 300}));
const cut = fc.tuple(text, fc.nat()).map(([whole, length]) => questionHash(whole).slice(0, length % 400));
const hash = fc.oneof(
  cut,
  text.map((rest) => `#q=${rest}`),
  fc.string({unit: fc.constantFrom(...'#q=%aF0\u0000'), maxLength: 20}),
  text,
);

test('every text comes back from its link, and a second link of it is the same', () => {
  fc.assert(
    fc.property(text, (pasted) => {
      const link = questionHash(pasted);
      expect(link).toMatch(/^#q=[A-Za-z0-9%-]*$/);
      const read = questionOf(link);
      if (read === undefined || read === 'damaged') throw new Error(`${read}`);
      expect(read.text.length).toBe(pasted.replace(/\r\n?/g, '\n').slice(0, 12_000).length);
      expect(questionHash(read.text)).toBe(link);
    }),
    FUZZ,
  );
});

test('whatever stands in an address, it is a text of which a link can be made, damaged, or about something else', () => {
  fc.assert(
    fc.property(hash, (any) => {
      const read = questionOf(any);
      if (read === undefined) expect(any.startsWith('#q=')).toBe(false);
      else if (read !== 'damaged')
        expect(questionOf(questionHash(read.text))).toEqual({text: read.text.replace(/\p{Surrogate}/gu, '\ufffd')});
    }),
    FUZZ,
  );
});
