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

/** A page that is a tool, and what of it runs in the browser: the name of an island is that of its script. */
const TOOL = /<html[^>]* data-scripts=at-once/;
/** A page whose look is its own, such as a sheet of paper, for which no other page should pay. */
const OWN_STYLES = /<html[^>]* data-styles=own/;
const ISLAND = /data-island=([\w-]+)/g;

/**
 * Takes Docusaurus' client out of the pages, puts the early script in, and leaves of the styles what is used: one
 * sheet for all documents, one for the tools, so that no document pays for a tool, and one for each page that asks for it.
 */
export async function makeStatic({pages, outDir, baseUrl, assets: {early, reader, scripts}}: Options): Promise<void> {
  const read = (file: string) => fs.readFile(path.join(outDir, file), 'utf8');
  const tools: string[] = [];
  const documents: string[] = [];
  const alone: string[] = [];
  const islands = {tools: new Set<string>(), documents: new Set<string>()};
  for (const file of pages) {
    const html = await fs.readFile(file, 'utf8');
    const isTool = TOOL.test(html);
    (OWN_STYLES.test(html) ? alone : isTool ? tools : documents).push(file);
    for (const [, island = ''] of html.matchAll(ISLAND)) islands[isTool ? 'tools' : 'documents'].add(island);
  }
  const isOfTool = (script: string) => {
    const [name = ''] = path.basename(script).split('.');
    return islands.tools.has(name) && !islands.documents.has(name);
  };
  const parts = {
    early: (await read(early)).trim(),
    reader: baseUrl + reader,
    prefetch: scripts.filter((file) => PREFETCHED.test(file)).map((file) => baseUrl + file),
  };
  const folder = path.join(outDir, 'assets', 'css');
  const [sheet = ''] = await fs.readdir(folder);
  const css = await fs.readFile(path.join(folder, sheet), 'utf8');
  await fs.rm(path.join(outDir, early));
  await fs.rm(path.join(folder, sheet));
  const plain = scripts.filter((script) => !isOfTool(script));
  const groups = [
    {files: documents, using: plain},
    {files: tools, using: scripts},
    ...alone.map((file) => ({files: [file], using: plain})),
  ];
  for (const {files, using} of groups.filter((group) => group.files.length > 0)) {
    const names = new UsedNames(await Promise.all([...using.map(read), parts.early]));
    for (const file of files) names.addPage(await fs.readFile(file, 'utf8'));
    const styles = await slimStyles(folder, sheet, css, names);
    for (const file of files) await fs.writeFile(file, rewritePage(await fs.readFile(file, 'utf8'), {...parts, styles}));
  }
}

async function slimStyles(folder: string, sheet: string, css: string, names: UsedNames): Promise<HashedFile> {
  const slim = await usedStyles(css, names);
  const file = hashedFile(sheet, slim);
  await fs.writeFile(path.join(folder, file.to), slim);
  return file;
}
