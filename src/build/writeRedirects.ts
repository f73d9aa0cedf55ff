import fs from 'node:fs/promises';
import path from 'node:path';
import {pageRedirects} from './pageRedirects';
import {redirectPage} from './redirectPage';

/** Writes a page at the old address of each page that moved. */
export async function writeRedirects(siteDir: string, outDir: string, baseUrl: string): Promise<void> {
  for (const {from, to} of pageRedirects(siteDir)) {
    const folder = path.join(outDir, from);
    await fs.mkdir(folder, {recursive: true});
    await fs.writeFile(path.join(folder, 'index.html'), redirectPage(baseUrl + to.slice(1)));
  }
}
