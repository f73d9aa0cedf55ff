import fs from 'node:fs';
import path from 'node:path';
import {type EntrySchema, readYamlList, type YamlList} from './readYaml';
import {anew} from './remember';

/** The entries of a data file below `root`, the top of the repository. A file that does not exist holds none. */
export function readDataFile<T>(root: string, file: string, schema: EntrySchema<T>, remember = anew): YamlList<T> {
  const absolute = path.join(root, file);
  const text = fs.existsSync(absolute) ? fs.readFileSync(absolute, 'utf8') : '';
  return remember(file, text, () => readYamlList(text, file, schema));
}
