import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {DATA_FILES} from '../model/dataFiles';
import {publishedLinks} from './publishedLinks';

test('links are read the same with the line ends of Windows', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'links-'));
  const file = path.join(root, DATA_FILES.publishedLinks);
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, '/msk/\r\n/sources\r\n');
  expect(publishedLinks(root)).toEqual(['/msk/', '/sources']);
  fs.rmSync(root, {recursive: true});
});
