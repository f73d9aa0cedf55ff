import fs from 'node:fs';
import path from 'node:path';
import {readLook} from '../../src/build/pictures/look';
import {sitePictures} from '../../src/build/pictures/sitePictures';
import {storedPictures} from '../../src/build/pictures/storedPictures';
import {loadSite} from '../../src/content/loadSite';
import {DATA_FILES} from '../../src/content/model/dataFiles';
import type {Site} from '../../src/content/model/site';
import {pageFiles} from '../../src/content/read/pageFiles';
import {copyPage} from './copyPage';
import {linkModules} from './linkModules';

const SITE = ['docs', 'src', 'static', 'docusaurus.config.ts', 'sidebars.ts', 'package.json', 'tsconfig.json'];

/**
 * Makes a copy of this site in `folder`, with so many times its pages, and returns what is read of it:
 * `docs/security-7.mdx` is the seventh beside `docs/security.mdx`.
 */
export function scaleSite(folder: string, times: number): ReturnType<typeof loadSite> {
  fs.mkdirSync(folder, {recursive: true});
  for (const entry of SITE) fs.cpSync(entry, path.join(folder, entry), {recursive: true});
  linkModules(folder);
  for (const file of pageFiles('.').files) {
    const source = fs.readFileSync(file, 'utf8');
    for (let copy = 1; copy < times; copy++) {
      fs.writeFileSync(path.join(folder, file.replace('.mdx', `-${copy}.mdx`)), copyPage(source, copy));
    }
  }
  const read = loadSite(folder);
  storePictures(folder, read.site);
  return read;
}

/** A build looks for a picture of each page, and does not open it. */
function storePictures(folder: string, site: Site): void {
  const stored = storedPictures(folder);
  for (const {file} of sitePictures(site, readLook())) {
    if (!stored.includes(file)) fs.writeFileSync(path.join(folder, DATA_FILES.pictures, file), '');
  }
}
