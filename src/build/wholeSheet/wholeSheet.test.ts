import {expect, test} from 'vitest';
import {wholeSheet} from './wholeSheet';

/** A page as a build writes it: without quotes and closing tags where HTML allows it. */
const page = (title: string, text: string, sources: string[] = []) =>
  `<!doctype html><html lang=en><body><nav><a href=/x>Menu</a></nav><main><article><div class="theme-doc-markdown markdown"><header><h1>${title}</h1></header>${text}
<h2 id=sources>Sources<a class=hash-link href=#sources></a></h2><ol>${sources.map((url) => `<li><a href=${url}>${url}</a>`).join('')}</ol><p><a href=/study/sources>All</a></p>
<p data-screen=true><a href=/study/msk/a.md>Markdown</a></p></div></article></main></body></html>`;

const cite = (url: string, number: number) =>
  `<sup><a href=${url} data-source=s title="Title of ${url}" aria-label="Source ${number}: Title of ${url}">${number}</a></sup>`;

const ROOM = '<main><h1>Sheet</h1><div data-whole-sheet=true></div></main>';
const BASE = '/study/';

/** The whole of a sheet with one page, `/msk/a`, and of any others. */
const whole = (text: string, others: Record<string, string> = {}, sources: string[] = []) =>
  wholeSheet(
    ROOM,
    [
      {route: '/msk/a', title: 'A', html: page('A', text, sources)},
      ...Object.entries(others).map(([route, html]) => ({route, title: 'B', html})),
    ],
    BASE,
  );

test('each page is a chapter with its id, its headings one level deeper, in the order of the pages', () => {
  const html = whole('<h2 id=facts>Facts</h2>', {'/msk/': page('Overview', '<h3 id=facts>More</h3>')});
  expect(html).toMatch(
    /^<main><h1>Sheet<\/h1><div data-whole-sheet=true><article class="theme-doc-markdown markdown" id="a"><header><h2>A<\/h2>/,
  );
  expect(html).toContain('<h3 id="a--facts">Facts</h3>');
  expect(html).toContain('id="overview"><header><h2>Overview</h2></header><h4 id="overview--facts">More</h4>');
  expect(html.indexOf('id="a"')).toBeLessThan(html.indexOf('id="overview"'));
});

test('links between pages lead to their chapters and places; all others stay as they are', () => {
  const html = whole(
    '<p id=here><a href=#here>1</a><a href=/study/msk/b>2</a><a href=/study/msk/b#there>3</a><a href=/study/msk/b#gone>4</a><a href=/study/corrections#S01>5</a><a href=https://example.org/>6</a>',
    {'/msk/b': page('B', '<p id=there>')},
  );
  expect([...html.matchAll(/<a href="([^"]+)">(\d)</g)].map(([, href]) => href)).toEqual([
    '#a--here',
    '#b',
    '#b--there',
    '/study/msk/b#gone',
    '/study/corrections#S01',
    'https://example.org/',
  ]);
});

test('what names an element by its id goes on naming it', () => {
  const html = whole('<p id=x>X<section aria-labelledby="x y"><b id=y>Y</b></section>');
  expect(html).toContain('aria-labelledby="a--x a--y"');
});

test('what is for the screen is left out, and no prompt is graded', () => {
  const html = whole(
    '<p>Text<a class="hash-link" href=#x></a><button>Copy</button><details data-checkpoint=x data-card=a#x><summary>Why?</summary></details>',
  );
  expect(html).not.toMatch(/hash-link|<button|Markdown|Menu|data-card/);
  expect(html).toContain('<details data-checkpoint="x"><summary>Why?</summary></details>');
});

test('all sources stand once, at the end, and the marks have their numbers', () => {
  const html = whole(
    `<p>One${cite('https://one', 1)}`,
    {'/msk/b': page('B', `<p>Two${cite('https://two', 1)}, one${cite('https://one', 2)}`, ['https://two', 'https://one'])},
    ['https://one'],
  );
  expect([...html.matchAll(/aria-label="Source (\d): Title of ([^"]+)">(\d)</g)].map(([, ...found]) => found)).toEqual([
    ['1', 'https://one', '1'],
    ['2', 'https://two', '2'],
    ['1', 'https://one', '1'],
  ]);
  expect(html.match(/id="sources"/g)).toHaveLength(1);
  expect(html).toContain(
    '<h2>Sources</h2><ol><li><a href="https://one">https://one</a></li><li><a href="https://two">https://two</a></li></ol></article></div></main>',
  );
});

test('a drawing stays as it is', () => {
  const svg = '<svg viewBox="0 0 1 1" id="d1"><title id="t1">T</title><path marker-end="url(#d1-end)"></path></svg>';
  expect(whole(svg)).toContain(svg);
});

test('a table of many services shows them all', () => {
  const html = whole('<select><option selected value=sqs>SQS<option value=all>all</select>');
  expect(html).toContain('<option value="sqs">SQS</option><option value="all" selected="">all</option>');
});

test('a page that has no room is a chapter that leads to it, and so do links to its places', () => {
  const text = page('A', '<p><a href=/study/msk/b>1</a><a href=/study/msk/b#there>2</a>');
  const html = wholeSheet(
    ROOM,
    [
      {route: '/msk/a', title: 'A', html: text},
      {route: '/msk/b', title: 'Brokers & more'},
    ],
    BASE,
  );
  expect(html).toContain('<article id="b"><h2><a href="/study/msk/b">Brokers &amp; more</a></h2></article>');
  expect(html).toContain('<a href="#b">1</a><a href="/study/msk/b#there">2</a>');
});

test('a page without text, and a document without room, are said to be so', () => {
  expect(() => wholeSheet(ROOM, [{route: '/msk/a', title: 'A', html: '<main>'}], BASE)).toThrow('chapter “a” has no text');
  expect(() => wholeSheet('<main>', [{route: '/msk/a', title: 'A', html: page('A', '')}], BASE)).toThrow('no room');
});
