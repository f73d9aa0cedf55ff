import {expect, test} from 'vitest';
import {paperHash} from './paperHash';

const CSS = `@layer a,b;:root{--ink:#000}.fact_a1B2{color:var(--ink)}.fact_a1B2:hover{color:red}.other_c3D4{top:0}
@media (hover:none){.fact_a1B2{top:1px}}@media print{.fact_a1B2{top:2px}}`;

const page = (main: string, rest = '') => `<!doctype html><html lang=en><body>${rest}<main>${main}</main></body></html>`;
const FACT = '<p class=fact_a1B2>Text <a href=/corrections#S01>link</a></p>';

const hash = (html = page(FACT), css = CSS, baseUrl = '/') => paperHash(html, css, baseUrl);

test('the hash of a page is twelve hexadecimal digits, the same each time', async () => {
  expect(await hash()).toMatch(/^[0-9a-f]{12}$/);
  expect(await hash()).toBe(await hash());
});

test.each([
  ['the folder of the site', page(FACT.replace('/corr', '/study/msk/corr')), CSS, '/study/msk/'],
  ['names that the bundler gives', page(FACT.replace('a1B2', 'x_-9')), CSS.replaceAll('a1B2', 'x_-9')],
  ['the frame around the page', page(FACT, '<nav>Menu</nav><script src=/a.js></script>')],
  ['what is for the screen', page(`${FACT}<p data-screen=true>Download`)],
  ['a style of another page', page(FACT), CSS.replace('top:0', 'top:9px')],
  ['a style for a mouse', page(FACT), CSS.replace('color:red', 'color:blue')],
  ['a style for a finger', page(FACT), CSS.replace('top:1px', 'top:3px')],
  ['layers that other plugins name', page(FACT), CSS.replace('@layer a,b;', '@layer a,b,c;')],
])('%s does not make a PDF stale', async (_, html, css = CSS, baseUrl = '/') => {
  expect(await hash(html, css, baseUrl)).toBe(await hash());
});

test('the address of the site does not make a PDF stale', async () => {
  const at = (address: string) => hash(page(`<dd data-site-address=true>${address}</dd>`));
  expect(await at('https://a.example')).toBe(await at('http://localhost:3000'));
});

test.each([
  ['a text', page(FACT.replace('Text', 'Fact'))],
  ['a link', page(FACT.replace('S01', 'S02'))],
  ['the structure', page(FACT.replace('<p ', '<div ').replace('</p>', '</div>'))],
  ['a drawing', page(`${FACT}<svg><path d="M0 0"/></svg>`)],
  ['a style', page(FACT), CSS.replace('--ink:#000', '--ink:#111')],
  ['a style for paper', page(FACT), CSS.replace('top:2px', 'top:4px')],
])('%s makes it stale', async (_, html, css = CSS) => {
  expect(await hash(html, css)).not.toBe(await hash());
});
