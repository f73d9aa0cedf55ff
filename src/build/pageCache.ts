import {readPage} from '../content/read/readPage';
import {fileCache} from './fileCache';

/** Reads pages, and remembers in `folder` what it has made of them: reading is most of what a build of many pages does before it can begin. */
export function pageCache(folder: string): typeof readPage {
  const remember = fileCache(folder, ['content']);
  return (source, file) => remember(file, source, () => readPage(source, file));
}
