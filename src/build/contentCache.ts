import path from 'node:path';
import type {Remember} from '../content/read/remember';
import {fileCache} from './fileCache';

/** Remembers what was read of each file of the content below `siteDir`: reading is most of what a build of many pages does before it can begin. */
export function contentCache(siteDir: string): Remember {
  return fileCache(path.join(siteDir, 'node_modules', '.cache', 'study-content'), ['content']);
}
