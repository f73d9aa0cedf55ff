import {expect, test} from 'vitest';
import {inlineScriptHashes} from './inlineScriptHashes';

/** The example of the specification: https://www.w3.org/TR/CSP3/#framework-directive-source-list */
const HELLO = "alert('Hello, world.');";
const HELLO_HASH = 'qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=';

test.each([
  ['a script', `<script>${HELLO}</script>`],
  ['a script with attributes', `<script data-src="x" title="a > b" async>${HELLO}</script>`],
  ['a module', `<script type=module>${HELLO}</script>`],
  ['a script of an old type', `<SCRIPT type="text/JavaScript">${HELLO}</SCRIPT>`],
  ['speculation rules', `<script type='speculationrules'>${HELLO}</script>`],
  ['the same script twice', `<script>${HELLO}</script><p><script>${HELLO}</script>`],
])('%s is named once', (_, html) => {
  expect(inlineScriptHashes(html)).toEqual([HELLO_HASH]);
});

test.each([
  ['a script of a file', '<script src=/assets/js/main.js defer></script>'],
  ['a script of a file with quotes', '<script defer src="/assets/js/main.js"></script>'],
  ['linked data', '<script type="application/ld+json">{"@type":"WebPage"}</script>'],
  ['JSON', '<script id=data type=application/json>{}</script>'],
  ['a script that is only shown', '<code>&lt;script&gt;alert(1)&lt;/script&gt;</code>'],
])('%s needs no hash', (_, html) => {
  expect(inlineScriptHashes(html)).toEqual([]);
});

test('line ends are hashed as the browser reads them', () => {
  expect(inlineScriptHashes('<script>\r\na()\r\n</script>')).toEqual(inlineScriptHashes('<script>\na()\n</script>'));
});

test('scripts stand in the order of the page', () => {
  const [first, second] = [inlineScriptHashes('<script>a()</script>'), inlineScriptHashes('<script>b()</script>')];
  expect(inlineScriptHashes('<script>a()</script><p>text<script>b()</script>')).toEqual([...first, ...second]);
});
