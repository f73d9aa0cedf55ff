import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type {Remember} from '../content/read/remember';

const SRC = path.resolve(__dirname, '..');

/**
 * Remembers in `folder` what is made of each file, one entry each, so that a build after one edit makes one anew. `rooms`
 * are the folders of src/ whose code makes it: what other code, or other packages, have made is not used, nor what is
 * damaged.
 */
export function fileCache(folder: string, rooms: readonly string[]): Remember {
  const version = versionOf(rooms);
  fs.mkdirSync(folder, {recursive: true});
  return (name, input, make) => {
    const key = createHash('sha256').update(version).update(input).digest('hex');
    const stored = path.join(folder, `${name.replaceAll(/[^\w-]/g, '_')}.json`);
    const known = remembered<ReturnType<typeof make>>(stored, key);
    if (known !== undefined) return known;
    const made = make();
    fs.writeFileSync(stored, JSON.stringify({key, made}));
    return made;
  };
}

function remembered<T>(stored: string, key: string): T | undefined {
  try {
    const entry: {key: string; made: T} = JSON.parse(fs.readFileSync(stored, 'utf8'));
    return entry.key === key ? entry.made : undefined;
  } catch {
    return undefined;
  }
}

/** Changes with any file of the code, and with the versions of the packages that it names. */
function versionOf(rooms: readonly string[]): string {
  const hash = createHash('sha256').update(fs.readFileSync(path.join(SRC, '..', 'package.json')));
  for (const room of rooms) {
    for (const file of fs.readdirSync(path.join(SRC, room), {recursive: true, encoding: 'utf8'}).sort()) {
      if (file.endsWith('.ts') && !file.endsWith('.test.ts')) hash.update(fs.readFileSync(path.join(SRC, room, file)));
    }
  }
  return hash.digest('hex');
}
