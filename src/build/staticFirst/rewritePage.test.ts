import {expect, test} from 'vitest';
import {rewritePage} from './rewritePage';

const PARTS = {
  early: 'early()',
  reader: '/study/assets/js/reader.2.js',
  prefetch: ['/study/assets/js/react.3.js'],
  styles: {from: 'styles.1.css', to: 'styles.4.css'},
};

const PAGE = [
  '<!doctype html><html lang=en><head><meta charset=UTF-8><title data-rh=true>Security</title>',
  '<link rel=stylesheet href=/study/assets/css/styles.1.css /><script src=/study/assets/js/main.1.js defer></script></head>',
  '<body><svg style="display: none;"><defs><symbol id=theme-svg-external-link></symbol></defs></svg>',
  '<script>document.theme=get("docusaurus-theme")</script><div id=__docusaurus><p>Text</p></div></body></html>',
].join('');

test('a page loses the client of Docusaurus and keeps its text', () => {
  const page = rewritePage(PAGE, PARTS);
  expect(page).not.toMatch(/main\.1\.js|docusaurus-theme|data-rh|style="/);
  expect(page).toContain('<div id=__docusaurus><p>Text</p></div>');
});

test('a page in the one language of the site names no other', () => {
  const languages = '<link rel=alternate href=https://example.org/msk/security hreflang=en data-rh=true />';
  const feed = '<link rel=alternate type=application/atom+xml href=/study/changes.xml>';
  const page = rewritePage(PAGE.replace('</head>', `${languages}${feed}</head>`), PARTS);
  expect(page).not.toContain('hreflang');
  expect(page).toContain(feed);
});

test('what only the crawler of Algolia reads is left out', () => {
  const tags = '<meta data-rh=true name=docusaurus_version content=current /><meta data-rh=true name="docsearch:language" content="en"/>';
  expect(rewritePage(PAGE.replace('</head>', `${tags}</head>`), PARTS)).not.toMatch(/docusaurus_version|docsearch/);
});

test('a name that is said to the ear and to the eye alike is said once', () => {
  const link = (title: string) => `<a href=#ports aria-label="Direct link to Ports" title="${title}">`;
  const page = rewritePage(PAGE.replace('Text', link('Direct link to Ports') + link('Copy')), PARTS);
  expect(page).toContain(`<a href=#ports aria-label="Direct link to Ports">${link('Copy')}`);
});

test('the early script comes before the styles, which it must not wait for', () => {
  const page = rewritePage(PAGE, PARTS);
  expect(page.indexOf('<script>early()</script>')).toBeGreaterThan(0);
  expect(page.indexOf('<script>early()</script>')).toBeLessThan(page.indexOf('rel=stylesheet'));
});

test('the page names what its scripts are called', () => {
  expect(rewritePage(PAGE, PARTS)).toContain('<html data-reader=/study/assets/js/reader.2.js data-prefetch="/study/assets/js/react.3.js" ');
});

test('the style sheet has its new name, and the one under which scripts look for it', () => {
  expect(rewritePage(PAGE, PARTS)).toContain('href=/study/assets/css/styles.4.css data-href=/study/assets/css/styles.1.css');
});

test('signs that special patterns of a replacement stay as they are', () => {
  expect(rewritePage(PAGE, {...PARTS, early: 'a("$&$1")'})).toContain('<script>a("$&$1")</script>');
});

test('the sprite stays where a page uses it', () => {
  const used = PAGE.replace('Text', '<use href=#theme-svg-external-link />');
  expect(rewritePage(used, PARTS)).toContain('<symbol id=theme-svg-external-link>');
});

test('a page that is not of Docusaurus is left alone', () => {
  expect(rewritePage('<p>moved</p>', PARTS)).toBe('<p>moved</p>');
});
