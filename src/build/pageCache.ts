import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {readPage} from '../content/read/readPage';

type Read = ReturnType<typeof readPage>;

/** The code that reads a page: what it made of a page before holds as long as it is the same. */
const READERS = path.resolve(__dirname, '..', 'content');

/**
 * Reads pages, and remembers in `folder` what it has made of them, so that a build after one edit reads one page.
 * Reading is most of what a build of many pages does before it can begin. What cannot be used is read anew.
 */
export function pageCache(folder: string): typeof readPage {
  const version = versionOf(READERS);
  fs.mkdirSync(folder, {recursive: true});
  return (source, file) => {
    const key = createHash('sha256').update(version).update(source).digest('hex');
    const stored = path.join(folder, `${file.replaceAll(/[^\w-]/g, '_')}.json`);
    const known = remembered(stored, key);
    if (known !== undefined) return known;
    const read = readPage(source, file);
    fs.writeFileSync(stored, JSON.stringify({key, read}));
    return read;
  };
}

function remembered(stored: string, key: string): Read | undefined {
  try {
    const entry: {key: string; read: Read} = JSON.parse(fs.readFileSync(stored, 'utf8'));
    return entry.key === key ? entry.read : undefined;
  } catch {
    return undefined;
  }
}

/** Changes with any file of a folder of code. */
function versionOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()) {
    if (file.endsWith('.ts') && !file.endsWith('.test.ts')) hash.update(fs.readFileSync(path.join(folder, file)));
  }
  return hash.digest('hex');
}
