import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/** What pages and tools need. What is only downloaded, or read by other programs, is left to the network. */
const KEPT = [/\.html$/, /^assets\//, /^data\/questions\.json$/, /^img\/favicon\.svg$/];

/** True for a file of the built site that is kept for reading offline; `file` is its path with slashes. */
export function isKept(file: string): boolean {
  return KEPT.some((pattern) => pattern.test(file));
}

/** As many digits as src/browser/worker/contentHash.ts compares. */
const HASH_LENGTH = 12;

/** The files of the built site that are kept, each with the hash of its content, in an order that does not depend on the disk. */
export async function keptFiles(outDir: string): Promise<Record<string, string>> {
  const entries = await fs.readdir(outDir, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  const hash = async (file: string) =>
    createHash('sha256')
      .update(await fs.readFile(path.join(outDir, file)))
      .digest('hex');
  const kept = files.filter(isKept).sort();
  return Object.fromEntries(await Promise.all(kept.map(async (file) => [file, (await hash(file)).slice(0, HASH_LENGTH)])));
}
