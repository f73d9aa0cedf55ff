import {expect, test} from 'vitest';
import {SEARCH_FIXTURE} from './fixture';
import {search} from './search';
import {searchIndex} from './searchIndex';

const index = searchIndex(SEARCH_FIXTURE);
const anchors = (query: string) => search(query, index).map(({block}) => index.blocks[block]?.anchor);
const routes = (query: string) => search(query, index).map(({block}) => index.pages[index.blocks[block]?.page ?? -1]?.route);

test.each([
  ['a term', '9098', 'iam-port'],
  ['a joined name', 'min.insync.replicas', 'min-isr'],
  ['part of a joined name', 'insync', 'min-isr'],
  ['a setting', 'acks=all', 'min-isr'],
  ['half a word', 'scr', 'scram'],
  ['a typo', 'scarm', 'scram'],
  ['two typos', 'avialabilty zoness', 'zones'],
  ['words written apart', 'in sync', 'min-isr'],
  ['words written together', 'accesscontrol', 'iam'],
  ['another form of a word', 'authorize', 'iam'],
  ['an acronym', 'isr', 'min-isr'],
  ['a paraphrase, in any order', 'what if we lose a center with our data', 'zones'],
  ['a loosely related word', 'mirroring', 'zones'],
  ['a word that stop-word lists eat', 'least', 'iam'],
  ['a whole question', 'which port does iam use?', 'iam-port'],
])('finds %s', (_, query, anchor) => {
  expect(anchors(query)[0]).toBe(anchor);
});

test('a heading outranks prose', () => {
  expect(anchors('ports')[0]).toBe('iam-port');
});

test('a whole phrase outranks scattered words', () => {
  expect(anchors('access control')[0]).toBe('iam');
});

test('a section page outranks one that gathers', () => {
  expect(routes('iam access control')[0]).toBe('/msk/security');
  expect(routes('iam access control')).toContain('/msk/summary');
});

test('the same word outranks a longer one that begins with it', () => {
  expect(anchors('port 9098')[0]).toBe('iam-port');
});

test('different pages come before a second passage of the same one', () => {
  expect(new Set(routes('iam port').slice(0, 2)).size).toBe(2);
});

test.each(['pizza recipe', 'aurora snapshots', 'qwertzuiop', '', '   ', '?!', '🎈'])('finds nothing for "%s"', (query) => {
  expect(search(query, index)).toEqual([]);
});

test.each([
  ['a paste of 100 kB', 'kafka brokers '.repeat(7500)],
  ['one endless word', 'a'.repeat(100_000)],
  ['control characters', '\u0000\u0007\u001b[31m'],
  ['right-to-left text', 'أمازون كافكا'],
  ['markup', '<script>alert(1)</script>'],
  ['a bomb for regular expressions', '(a+)+$'.repeat(50)],
  ['names of object members', '__proto__ constructor toString'],
])('survives %s', (_, query) => {
  expect(() => search(query, index)).not.toThrow();
});
