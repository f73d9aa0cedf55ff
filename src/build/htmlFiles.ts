import fs from 'node:fs/promises';
import path from 'node:path';

/** All pages that were built, as paths of files. */
export async function htmlFiles(folder: string): Promise<string[]> {
  const files = await fs.readdir(folder, {recursive: true});
  return files.filter((file) => file.endsWith('.html')).map((file) => path.join(folder, file));
}
