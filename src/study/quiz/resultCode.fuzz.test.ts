import fc from 'fast-check';
import {expect, test} from 'vitest';
import {FUZZ} from '../fuzz';
import {testSet} from './fixture';
import {groupTable} from './groupTable';
import {readChat} from './readChat';
import {cleanNickname, type ItemResult, readResultCode, resultCode} from './resultCode';

const SET = testSet({items: Array.from({length: 10}, (_, place) => `security-${String(place + 100)}`)});
const result: fc.Arbitrary<ItemResult> = fc.oneof(
  fc.constantFrom('open' as const, 'right' as const, 'wrong' as const),
  fc.nat(3).map((wrong) => ({wrong})),
);
const member = fc.record({
  nickname: fc.oneof(fc.string({unit: 'grapheme', maxLength: 20}), fc.string({unit: 'binary', maxLength: 20})),
  results: fc.array(result, {minLength: 10, maxLength: 10}),
});
const noise = fc.oneof(
  fc.string({unit: fc.constantFrom(...'MSKmsk1.. \nABC019é')}),
  fc.string({unit: 'binary'}),
  fc.constantFrom('', ' ', '\n', ' MSK1.', '.', ','),
);

test('results come out of a chat as they went in, whatever is written around them', () => {
  fc.assert(
    fc.property(member, noise, fc.constantFrom(' ', '\n', '. ', ', ', ')', '!\n'), noise, (sent, before, behind, after) => {
      const text = `${before} ${resultCode(SET, sent)}${behind}${after}`;
      const {members} = readChat(text, SET);
      const clean = cleanNickname(sent.nickname);
      expect(members.some(({results}) => JSON.stringify(results) === JSON.stringify(sent.results))).toBe(true);
      if (clean !== '') expect(members.map(({nickname}) => nickname)).toContain(clean);
    }),
    FUZZ,
  );
});

test('a code that was damaged anywhere is not read as other results', () => {
  fc.assert(
    fc.property(member, fc.nat(), fc.constantFrom(...'09AZ.é'), fc.boolean(), (sent, where, letter, drops) => {
      const code = resultCode(SET, sent);
      const at = where % code.length;
      const damaged = code.slice(0, at) + (drops ? '' : letter) + code.slice(at + 1);
      const read = readResultCode(damaged, SET);
      if (typeof read !== 'string') expect(read.results).toEqual(sent.results);
    }),
    FUZZ,
  );
});

test('whatever is pasted, there is a table', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          noise,
          member.map((sent) => resultCode(SET, sent)),
        ),
        {maxLength: 8},
      ),
      (parts) => {
        const {members} = readChat(parts.join(''), SET);
        expect(new Set(members.map(({nickname}) => nickname)).size).toBe(members.length);
        for (const {results} of groupTable(SET.items, members)) expect(results).toHaveLength(members.length);
      },
    ),
    FUZZ,
  );
});
