import fs from 'node:fs/promises';
import path from 'node:path';
import {type HashedFile, hashedFile} from './hashedFile';
import {isTool, pageKinds} from './pageKinds';
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
  const written = await Promise.all(pages.map(async (file) => ({file, html: await fs.readFile(file, 'utf8')})));
  const kinds = pageKinds(written, scripts);
  const code = new Map(await Promise.all([early, ...scripts].map(async (file) => [file, await read(file)] as const)));
  const parts = {
    early: (code.get(early) ?? '').trim(),
    reader: baseUrl + reader,
    prefetch: scripts.filter((file) => PREFETCHED.test(file)).map((file) => baseUrl + file),
  };
  const sheets = await slimStyles(
    outDir,
    kinds.map((kind) =>
      usedNames(
        [early, ...kind.scripts].flatMap((file) => code.get(file) ?? []),
        kind.pages,
      ),
    ),
  );
  await fs.rm(path.join(outDir, early));
  for (const {file, html} of written) {
    const styles = sheets[isTool(html) ? 1 : 0] as HashedFile;
    await fs.writeFile(file, rewritePage(html, {...parts, styles}));
  }
}

function usedNames(scripts: readonly string[], pages: readonly {html: string}[]): UsedNames {
  const names = new UsedNames(scripts);
  for (const {html} of pages) names.addPage(html);
  return names;
}

/** Writes a style sheet for each collection of names, in place of the one with everything. */
async function slimStyles(outDir: string, names: readonly UsedNames[]): Promise<HashedFile[]> {
  const folder = path.join(outDir, 'assets', 'css');
  const [file = ''] = await fs.readdir(folder);
  const whole = await fs.readFile(path.join(folder, file), 'utf8');
  await fs.rm(path.join(folder, file));
  return Promise.all(
    names.map(async (used) => {
      const css = await usedStyles(whole, used);
      const slim = hashedFile(file, css);
      await fs.writeFile(path.join(folder, slim.to), css);
      return slim;
    }),
  );
}
