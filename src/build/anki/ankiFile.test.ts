import {describe, expect, test} from 'vitest';
import {site} from '../sheet';
import {ankiFile} from './ankiFile';

const file = ankiFile(site, 'https://example.org/study/');

/** Reads a text file as Anki's manual describes under "Text Files": header lines, then fields by the separator, quoted where needed. */
function read(text: string): {headers: Record<string, string>; rows: string[][]} {
  const headers: Record<string, string> = {};
  let rest = text;
  for (let header = /^#([a-z ]+):(.*)\n/.exec(rest); header; header = /^#([a-z ]+):(.*)\n/.exec(rest)) {
    headers[header[1] ?? ''] = header[2] ?? '';
    rest = rest.slice(header[0].length);
  }
  const rows: string[][] = [[]];
  // A field in quotation marks, in which two stand for one, or a field without; then what ends it.
  for (const [, quoted, plain, end] of rest.matchAll(/(?:"((?:[^"]|"")*)"|([^"\t\n][^\t\n]*|))(\t|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
  }
  return {headers, rows: rows.filter((row) => row.length > 1)};
}

const {headers, rows} = read(file);
const columns = headers.columns?.split('\t') ?? [];
const cards = rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? ''])) as Record<string, string>);
const words = (html = '') =>
  html
    .replace(/<\/?(code|b|strong|em)>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/);

test('the headers are those that Anki knows, and name the columns that the file has', () => {
  expect(headers).toEqual({
    separator: 'Tab',
    html: 'true',
    notetype: 'Basic',
    columns: 'Id\tFront\tBack\tDeck\tTags',
    'guid column': '1',
    'deck column': '4',
    'tags column': '5',
  });
  expect(rows.length).toBeGreaterThan(120);
  expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
});

test('each card has an id of its own, first and stable', () => {
  const ids = rows.map(([id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z-]+#[a-z0-9-]+(~[a-z-]+(-\d)?)?$/.test(id ?? ''))).toEqual([]);
  expect(ankiFile(site, 'https://example.org/study/')).toBe(file);
});

test('two cards never ask the same', () => {
  expect(new Set(cards.map(({Front}) => Front)).size).toBe(cards.length);
});

describe.each(cards.map((card) => [card.Id, card] as const))('%s', (_, {Front, Back = '', Deck, Tags}) => {
  const [answer] = Back.split('<br><br>');

  test('asks, and is answered in at most fifteen words, neither yes nor no', () => {
    expect(words(Front).length).toBeGreaterThan(4);
    expect(words(answer).length).toBeLessThanOrEqual(15);
    expect(words(answer).join(' ')).not.toMatch(/^(yes|no)\b[.,;:!]?( |$)/i);
    expect(words(answer).join(' ')).toMatch(/\w/);
  });

  test('links to its place and its sources, lies in the deck of its section, and is tagged', () => {
    const links = [...Back.matchAll(/<a href="([^"]+)">/g)].map(([, url]) => url);
    expect(links[0]).toMatch(/^https:\/\/example\.org\/study\/msk\/[a-z-]*#[a-z0-9-]+$/);
    expect(links.length).toBeGreaterThan(1);
    expect(Deck).toMatch(/^Amazon MSK cheat sheet::.+/);
    expect(Tags?.split(' ').length).toBeGreaterThan(2);
  });

  test('is HTML that Anki shows as meant', () => {
    for (const html of [Front, Back])
      expect(html?.replace(/<\/?(p|ul|ol|li|b|br|strong|em|code|small|a)( href="[^"]+")?>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
  });
});
