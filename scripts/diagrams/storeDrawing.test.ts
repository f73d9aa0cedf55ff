import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {storeDrawing} from './storeDrawing';

const DIAGRAM = {source: 'flowchart TB\n  a --> b', hash: '0123456789ab'};

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drawings-'));
});
afterEach(() => {
  fs.rmSync(folder, {recursive: true});
});

/** A page that draws the wide form, then the narrow one, in the given widths. */
function drawing(...widths: number[]): Page {
  const svgs = widths.map((width) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 10"><path d="M0 0h${width}"/></svg>`);
  return {evaluate: async () => svgs.shift()} as unknown as Page;
}

test('a drawing that fits a phone is stored in one form', async () => {
  await storeDrawing(drawing(300), DIAGRAM, folder);
  expect(fs.readdirSync(folder)).toEqual(['0123456789ab.svg']);
});

test('a wider one is stored in two', async () => {
  await storeDrawing(drawing(900, 300), DIAGRAM, folder);
  expect(fs.readdirSync(folder)).toEqual(['0123456789ab-narrow.svg', '0123456789ab.svg']);
});

test.each([
  ['wide', [5000]],
  ['narrow', [900, 900]],
])('a %s form that is too wide is refused before anything is written', async (form, widths) => {
  await expect(storeDrawing(drawing(...widths), DIAGRAM, folder)).rejects.toThrow(`the ${form} form is`);
  expect(fs.readdirSync(folder)).toEqual([]);
});
