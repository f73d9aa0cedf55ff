import {FUZZ} from '@site/src/study/fuzz';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {namedId} from './namedId';

const id = fc.string({unit: 'grapheme', maxLength: 40});
const typed = fc.string({unit: fc.constantFrom(...'%%%0123456789abcdefABCDEF#-_ é\ud83d\ude00\u0000'), maxLength: 40});

test('the hash of an id names it', () => {
  fc.assert(
    fc.property(id, (wanted) => {
      expect(namedId(`#${encodeURIComponent(wanted)}`)).toBe(wanted);
    }),
    FUZZ,
  );
});

test('whatever the hash, it names an id as a browser encodes it, or nothing', () => {
  fc.assert(
    fc.property(typed, (hash) => {
      const named = namedId(`#${hash}`);
      if (!hash.includes('%')) expect(named).toBe(hash);
      else if (named !== undefined) expect(decodeURIComponent(encodeURIComponent(named))).toBe(named);
    }),
    FUZZ,
  );
});
