import fs from 'node:fs';
import path from 'node:path';
import {type EntrySchema, readYamlList, type YamlList} from './readYaml';

/** The entries of a data file below `root`, the top of the repository. A file that does not exist holds none. */
export function readDataFile<T>(root: string, file: string, schema: EntrySchema<T>): YamlList<T> {
  const absolute = path.join(root, file);
  return readYamlList(fs.existsSync(absolute) ? fs.readFileSync(absolute, 'utf8') : '', file, schema);
}
