import fs from 'node:fs';
import path from 'node:path';
import type {Site} from '../../content/model/site';
import {fileCache} from '../fileCache';
import {pageData} from '../pageData';
import type {Absolute} from './absoluteLinks';
import {machineFiles} from './machineFiles';
import {pageMarkdown} from './twin/pageMarkdown';

/** Writes what programs may read into the built site. Of many pages only those are made that are not as they were. */
export function writeMachineFiles(site: Site, absolute: Absolute, {siteDir, outDir}: {siteDir: string; outDir: string}): void {
  const remember = fileCache(path.join(siteDir, 'node_modules', '.cache', 'study-markdown'), ['content', 'build/machines']);
  const files = machineFiles(site, absolute, (page) => {
    const text = fs.readFileSync(path.join(siteDir, page.file), 'utf8');
    const data = pageData(page, site);
    return remember(page.file, JSON.stringify([text, data, absolute('/')]), () => pageMarkdown(text, {page, data, absolute}));
  });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(outDir, name);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, text);
  }
}
