import fs from 'node:fs';
import path from 'node:path';
import {DATA_FILES} from '../model/dataFiles';

/** The links that were ever published, one an entry; none when the list does not exist yet. */
export function publishedLinks(root: string): string[] {
  const file = path.join(root, DATA_FILES.publishedLinks);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean) : [];
}
