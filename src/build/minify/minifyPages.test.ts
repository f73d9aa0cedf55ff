import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {minifyPages} from './minifyPages';

let folder: string;

const built = (script: string, text: string) =>
  `<!doctype html>\n<html lang="en">\n<head><title>T</title><script src="/assets/js/${script}" defer></script></head>\n<body>\n<div id="__docusaurus"><p>${text}</p><!-- --></div></body></html>`;

/** What stands in the page `name` once it has been minified. */
async function minified(name: string, html: string): Promise<string> {
  const file = path.join(folder, 'build', name);
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, html);
  await minifyPages(folder, path.join(folder, 'build'));
  return fs.readFileSync(file, 'utf8');
}

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'minify-'));
});

afterEach(() => fs.rmSync(folder, {recursive: true}));

test('a page loses its quotes and closing tags, and keeps the comments that React needs', async () => {
  const html = await minified('msk/a/index.html', built('main.1.js', 'one'));
  expect(html).toContain('<script src=/assets/js/main.1.js defer></script>');
  expect(html).toContain('<div id=__docusaurus><p>one</p><!-- --></div>');
});

test('the same page with another script, and an edited page, are as they are now', async () => {
  await minified('a.html', built('main.1.js', 'one'));
  expect(await minified('a.html', built('main.2.js', 'one'))).toContain('<script src=/assets/js/main.2.js');
  expect(await minified('a.html', built('main.2.js', 'two'))).toContain('<p>two</p>');
});

test('a page that was minified before stays as it is', async () => {
  const once = await minified('a.html', built('main.1.js', 'one'));
  expect(await minified('a.html', once)).toBe(once);
});
