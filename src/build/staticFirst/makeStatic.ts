import fs from 'node:fs/promises';
import path from 'node:path';
import {type HashedFile, hashedFile} from './hashedFile';
import type {ReaderAssets} from './ReaderAssets';
import {rewritePage} from './rewritePage';
import {UsedNames} from './UsedNames';
import {usedStyles} from './usedStyles';

type Options = {
  /** The pages, as paths of files. */
  pages: string[];
  outDir: string;
  baseUrl: string;
  assets: ReaderAssets;
};

/** What a first search needs. */
const PREFETCHED = /\/(preact|search-dialog)\./;

/** Takes Docusaurus' client out of the pages, puts the early script in, and leaves of the styles what is used. */
export async function makeStatic({pages, outDir, baseUrl, assets: {early, reader, scripts}}: Options): Promise<void> {
  const read = (file: string) => fs.readFile(path.join(outDir, file), 'utf8');
  const names = new UsedNames(await Promise.all([early, ...scripts].map(read)));
  for (const file of pages) names.addPage(await fs.readFile(file, 'utf8'));
  const parts = {
    early: (await read(early)).trim(),
    reader: baseUrl + reader,
    prefetch: scripts.filter((file) => PREFETCHED.test(file)).map((file) => baseUrl + file),
    styles: await slimStyles(outDir, names),
  };
  await fs.rm(path.join(outDir, early));
  for (const file of pages) await fs.writeFile(file, rewritePage(await fs.readFile(file, 'utf8'), parts));
}

async function slimStyles(outDir: string, names: UsedNames): Promise<HashedFile> {
  const folder = path.join(outDir, 'assets', 'css');
  const [file = ''] = await fs.readdir(folder);
  const css = await usedStyles(await fs.readFile(path.join(folder, file), 'utf8'), names);
  const slim = hashedFile(file, css);
  await fs.rm(path.join(folder, file));
  await fs.writeFile(path.join(folder, slim.to), css);
  return slim;
}
