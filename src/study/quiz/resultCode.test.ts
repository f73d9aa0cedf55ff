import {describe, expect, test} from 'vitest';
import {testSet} from './fixture';
import {discussFirst, groupTable} from './groupTable';
import {readChat} from './readChat';
import {cleanNickname, type ItemResult, readResultCode, resultCode} from './resultCode';

const SET = testSet();
const OTHER = testSet({seed: 8});
const code = (nickname: string, ...results: ItemResult[]) => resultCode(SET, {nickname, results});

test('forty results without a name are at most forty characters', () => {
  const items = Array.from({length: 40}, (_, place) => `security-${String(place + 100)}`);
  expect(resultCode(testSet({items}), {nickname: '', results: items.map(() => 'right')}).length).toBeLessThanOrEqual(40);
});

test.each([
  ['Ana', 'Ana'],
  ['', ''],
  ['Zoë 李.', 'Zoë李'],
  ['<b>x</b>', 'bxb'],
  ['a very long nickname indeed', 'averylongnicknam'],
])('the nickname %j is %j in a code', (typed, clean) => {
  expect(cleanNickname(typed)).toBe(clean);
  expect(readResultCode(code(typed, 'right', 'open'), SET)).toEqual({nickname: clean, results: ['right', 'open']});
});

test('a chat may write a code in small letters and put a period behind it', () => {
  expect(readResultCode(`${code('', {wrong: 3}, 'wrong').toLowerCase()}.`, SET)).toEqual({nickname: '', results: [{wrong: 3}, 'wrong']});
});

describe('a pasted chat', () => {
  const ana = code('Ana', 'right', {wrong: 1});
  const chat = `[10:02] Ana: done! ${ana}\n[10:03] Ben: ${code('Ben', 'right', 'right')}, easy
    and again ${ana} – Cem: ${resultCode(OTHER, {nickname: 'Cem', results: []})} Dia: ${code('Dia', 'right').slice(0, -2)}
    ${code('Ana', 'wrong', 'wrong')} ${code('', 'right', 'right')} MSK1.`;
  const {members, refused} = readChat(chat, SET);

  test('gives the members, each with a name of their own', () => {
    expect(members.map(({nickname}) => nickname)).toEqual(['Ana', 'Ben', 'Ana (2)', 'Member 4']);
  });

  test('names what does not count', () => {
    expect(refused.map(({problem}) => problem)).toEqual(['doubled', 'another set', 'damaged', 'damaged']);
  });

  test.each(['', 'no code at all', 'MSK2.ABCD'])('%j holds no code', (text) => {
    expect(readChat(text, SET)).toEqual({members: [], refused: []});
  });
});

test('a group first talks about what most have missed, then about what it is split on', () => {
  const member = (...results: ItemResult[]) => ({nickname: '', results});
  const rows = groupTable(
    ['a', 'b', 'c', 'd'],
    [
      member('right', {wrong: 1}, {wrong: 1}, 'right'),
      member('right', {wrong: 1}, {wrong: 2}, {wrong: 0}),
      member('open', {wrong: 1}, {wrong: 3}, 'right'),
    ],
  );
  expect(rows.map(({missed, answered, split}) => [missed, answered, split])).toEqual([
    [0, 2, 0],
    [3, 3, 0],
    [3, 3, 2],
    [1, 3, 1],
  ]);
  expect(discussFirst(rows, 2).map(({id}) => id)).toEqual(['c', 'b']);
});
