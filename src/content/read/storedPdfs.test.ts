import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {storedPdfs} from './storedPdfs';

test('a document is offered when its file is there', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pdfs-'));
  expect(storedPdfs(folder)).toEqual([]);
  fs.mkdirSync(path.join(folder, 'pdf'));
  fs.writeFileSync(path.join(folder, 'pdf', 'one-page-letter.pdf'), '%PDF');
  expect(storedPdfs(folder)).toEqual(['onePageLetter']);
});
