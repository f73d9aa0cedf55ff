import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {readPage} from '../content/read/readPage';
import {pageCache} from './pageCache';

vi.mock('../content/read/readPage', {spy: true});

const FILE = 'docs/security.mdx';
const source = fs.readFileSync(FILE, 'utf8');
let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pages-'));
  vi.mocked(readPage).mockClear();
});

afterEach(() => fs.rmSync(folder, {recursive: true}));

test('a page that did not change is read once, and is the same', () => {
  const first = pageCache(folder)(source, FILE);
  expect(pageCache(folder)(source, FILE)).toEqual(first);
  expect(readPage).toHaveBeenCalledTimes(1);
});

test('an edit is read, and takes the place of what was there', () => {
  pageCache(folder)(source, FILE);
  const edited = pageCache(folder)(source.replace('title: Security', 'title: Safety'), FILE);
  expect(edited.page?.frontMatter.title).toMatch(/^Safety/);
  expect(fs.readdirSync(folder)).toHaveLength(1);
});

test('a damaged entry is read anew', () => {
  const first = pageCache(folder)(source, FILE);
  for (const entry of fs.readdirSync(folder)) fs.writeFileSync(path.join(folder, entry), '{"key": ');
  expect(pageCache(folder)(source, FILE)).toEqual(first);
});

test('faults are remembered, too', () => {
  const faulty = '# no head';
  expect(pageCache(folder)(faulty, FILE).faults).toEqual(pageCache(folder)(faulty, FILE).faults);
  expect(pageCache(folder)(faulty, FILE).faults.length).toBeGreaterThan(0);
});
