import {createHash} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {headTags} from './headTags';
import {isKept} from './keptFiles';
import {PAPER, webManifest} from './webManifest';
import {writeOffline} from './writeOffline';

const SITE = {
  'index.html': '<h1>Home</h1>',
  'msk/security/index.html': '<h1>Security</h1>',
  '404.html': '<h1>Nothing</h1>',
  'assets/js/reader.1.js': 'read()',
  'assets/js/worker.1.js': 'work()\n',
  'data/questions.json': '{}',
  'data/questions.schema.json': '{}',
  'img/favicon.svg': '<svg/>',
  'img/cards/home-01234567.png': 'PNG',
  'hosting/nginx.conf': '#',
  'sitemap.xml': '<urlset/>',
};

/** Writes a site with these changes, and gives its worker. */
async function write(changes: Record<string, string> = {}): Promise<{script: string; outDir: string}> {
  const outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'offline-'));
  onTestFinished(() => fs.rmSync(outDir, {recursive: true}));
  for (const [file, text] of Object.entries({...SITE, ...changes})) {
    fs.mkdirSync(path.dirname(path.join(outDir, file)), {recursive: true});
    fs.writeFileSync(path.join(outDir, file), text);
  }
  await writeOffline({outDir, baseUrl: '/study/', title: 'Sheet', tagline: 'True.', worker: 'assets/js/worker.1.js'});
  return {script: fs.readFileSync(path.join(outDir, 'sw.js'), 'utf8'), outDir};
}

const listOf = (script: string) =>
  JSON.parse(/^const OFFLINE=(.+);\nwork\(\)\n$/.exec(script)?.[1] ?? '') as {version: string; files: object};

test('the worker lists pages, scripts and the bank, each with the hash of its content, and is not listed itself', async () => {
  const {script, outDir} = await write();
  const {files} = listOf(script);
  expect(Object.keys(files)).toEqual([
    '404.html',
    'assets/js/reader.1.js',
    'data/questions.json',
    'img/favicon.svg',
    'index.html',
    'msk/security/index.html',
  ]);
  const hash = createHash('sha256').update(SITE['index.html']).digest('hex');
  expect(files).toMatchObject({'index.html': hash.slice(0, 12)});
  expect(fs.existsSync(path.join(outDir, 'assets/js/worker.1.js'))).toBe(false);
});

test('the worker changes with what it keeps and with nothing else', async () => {
  const {script} = await write();
  expect((await write({'sitemap.xml': '<urlset>2</urlset>', 'hosting/nginx.conf': '# new'})).script).toBe(script);
  const {script: other} = await write({'msk/security/index.html': '<h1>Security!</h1>'});
  expect(listOf(other).version).not.toBe(listOf(script).version);
});

test.each([
  'msk/security.md',
  'data/anki.txt',
  'img/icon-512.png',
  'img/cards/home-01234567.png',
  'manifest.webmanifest',
  '_headers',
  'sw.js',
])('%s is not kept', (file) => {
  expect(isKept(file)).toBe(false);
});

test('what a system installs starts and stays below the base URL, and its icons are there', () => {
  const manifest = JSON.parse(webManifest('Sheet', 'True.', '/study/'));
  expect(manifest).toMatchObject({name: 'Sheet', start_url: '/study/', scope: '/study/'});
  for (const {src, sizes} of manifest.icons) {
    const icon = fs.readFileSync(path.join('static', src.replace('/study/', '')));
    // Where a PNG has its width and height.
    expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(headTags('/study/')).toContainEqual({tagName: 'link', attributes: {rel: 'manifest', href: '/study/manifest.webmanifest'}});
});

test('the colours are those of the pages', () => {
  const tokens = fs.readFileSync('src/css/tokens.css', 'utf8');
  expect([...tokens.matchAll(/--paper: (\S+);/g)].map(([, color]) => color)).toEqual([PAPER.light, PAPER.dark]);
});
