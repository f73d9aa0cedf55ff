import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {fileCache} from './fileCache';

const make = vi.fn(() => ({made: [1]}));
let folder: string;

/** As a new build does. */
const remembered = (name: string, input: string) => fileCache(folder, ['build/anki'])(name, input, make);

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cache-'));
  make.mockClear();
});

afterEach(() => fs.rmSync(folder, {recursive: true}));

test('what is made of the same input is made once, and is the same', () => {
  expect(remembered('docs/a.mdx', 'text')).toEqual({made: [1]});
  expect(remembered('docs/a.mdx', 'text')).toEqual({made: [1]});
  expect(make).toHaveBeenCalledTimes(1);
});

test('of an edit it is made anew, and takes the place of what was there', () => {
  remembered('docs/a.mdx', 'text');
  remembered('docs/a.mdx', 'edited');
  expect(make).toHaveBeenCalledTimes(2);
  expect(fs.readdirSync(folder)).toHaveLength(1);
});

test('each file has its own', () => {
  remembered('docs/a.mdx', 'text');
  remembered('docs/b.mdx', 'text');
  expect(make).toHaveBeenCalledTimes(2);
});

test('what other code has made is not used', () => {
  remembered('docs/a.mdx', 'text');
  fileCache(folder, ['build/headers'])('docs/a.mdx', 'text', make);
  expect(make).toHaveBeenCalledTimes(2);
});

test('a damaged entry is made anew', () => {
  remembered('docs/a.mdx', 'text');
  for (const entry of fs.readdirSync(folder)) fs.writeFileSync(path.join(folder, entry), '{"key": ');
  expect(remembered('docs/a.mdx', 'text')).toEqual({made: [1]});
});
