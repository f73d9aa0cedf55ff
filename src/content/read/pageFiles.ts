import fs from 'node:fs';
import path from 'node:path';
import type {Fault} from '../fault';
import {DATA_FILES} from '../model/dataFiles';

/**
 * The pages: the MDX files right in `docs`. A leading underscore marks what is never published; any
 * other Markdown there would stay unpublished by mistake, and is a fault.
 */
export function pageFiles(root: string): {files: string[]; faults: Fault[]} {
  const found = fs
    .readdirSync(path.join(root, DATA_FILES.docs), {recursive: true, encoding: 'utf8'})
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.mdx?$/.test(name) && !/(^|\/)_/.test(name))
    .sort();
  const isPage = (name: string) => /^[^/]+\.mdx$/.test(name);
  return {
    files: found.filter(isPage).map((name) => `${DATA_FILES.docs}/${name}`),
    faults: found
      .filter((name) => !isPage(name))
      .map((name) => ({
        file: `${DATA_FILES.docs}/${name}`,
        line: 1,
        problem: 'page that would not be published',
        allowed: `${DATA_FILES.docs}/<id>.mdx; or a name that begins with "_"`,
      })),
  };
}
