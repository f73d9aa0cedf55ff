import fs from 'node:fs/promises';
import path from 'node:path';
import {type HashedFile, hashedFile} from './hashedFile';
import type {ReaderAssets} from './ReaderAssets';
import {rewritePage} from './rewritePage';
import {isTool, styleNames} from './styleNames';
import type {UsedNames} from './UsedNames';
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
  const texts = new Map(
    await Promise.all([early, ...scripts].map(async (file) => [file, await fs.readFile(path.join(outDir, file), 'utf8')] as const)),
  );
  const htmls = new Map(await Promise.all(pages.map(async (file) => [file, await fs.readFile(file, 'utf8')] as const)));
  const styles = await slimStyles(outDir, styleNames([...htmls.values()], texts));
  const parts = {
    early: texts.get(early)?.trim() ?? '',
    reader: baseUrl + reader,
    prefetch: scripts.filter((file) => PREFETCHED.test(file)).map((file) => baseUrl + file),
  };
  await fs.rm(path.join(outDir, early));
  for (const [file, html] of htmls)
    await fs.writeFile(file, rewritePage(html, {...parts, styles: isTool(html) ? styles.tools : styles.documents}));
}

type ByKind<T> = Record<'documents' | 'tools', T>;

async function slimStyles(outDir: string, names: ByKind<UsedNames>): Promise<ByKind<HashedFile>> {
  const folder = path.join(outDir, 'assets', 'css');
  const [file = ''] = await fs.readdir(folder);
  const whole = await fs.readFile(path.join(folder, file), 'utf8');
  await fs.rm(path.join(folder, file));
  async function write(used: UsedNames): Promise<HashedFile> {
    const css = await usedStyles(whole, used);
    const slim = hashedFile(file, css);
    await fs.writeFile(path.join(folder, slim.to), css);
    return slim;
  }
  return {documents: await write(names.documents), tools: await write(names.tools)};
}
