import fs from 'node:fs';
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

/** The style sheets: a page has that of documents unless its `<html>` says otherwise. */
type Kind = 'document' | 'tool' | 'paper';
const KIND = /<html[^>]* data-styles=(tool|paper)/;
/** A tool whose scripts come with it. The name of an island in it is that of its script. */
const AT_ONCE = /<html[^>]* data-scripts=at-once/;
const ISLAND = /data-island=([\w-]+)/g;

/**
 * Takes Docusaurus' client out of the pages, puts the early script in, and leaves of the styles what is used: one
 * sheet for all documents, one for the tools, one for what is made for paper, so that no document pays for the others.
 */
export async function makeStatic({pages, outDir, baseUrl, assets: {early, reader, scripts}}: Options): Promise<void> {
  // At once rather than in turns: nothing else goes on meanwhile, and there are thousands of reads.
  const read = (file: string) => fs.readFileSync(path.join(outDir, file), 'utf8');
  const files: Record<Kind, string[]> = {document: [], tool: [], paper: []};
  const islands: Record<Kind, Set<string>> = {document: new Set(), tool: new Set(), paper: new Set()};
  for (const file of pages) {
    const html = fs.readFileSync(file, 'utf8');
    const kind = kindOf(html);
    files[kind].push(file);
    for (const [, island = ''] of html.matchAll(ISLAND)) islands[kind].add(island);
  }
  const isOfTool = (script: string) => {
    const [name = ''] = path.basename(script).split('.');
    return islands.tool.has(name) && !islands.document.has(name);
  };
  const parts = {
    early: read(early).trim(),
    reader: baseUrl + reader,
    prefetch: scripts.filter((file) => PREFETCHED.test(file)).map((file) => baseUrl + file),
  };
  const folder = path.join(outDir, 'assets', 'css');
  const [sheet = ''] = fs.readdirSync(folder);
  const css = fs.readFileSync(path.join(folder, sheet), 'utf8');
  fs.rmSync(path.join(outDir, early));
  fs.rmSync(path.join(folder, sheet));
  const ofDocuments = scripts.filter((script) => !isOfTool(script));
  const using: Record<Kind, string[]> = {document: ofDocuments, tool: scripts, paper: ofDocuments};
  for (const kind of ['document', 'tool', 'paper'] as const) {
    if (files[kind].length === 0) continue;
    const names = new UsedNames([...using[kind].map(read), parts.early]);
    for (const file of files[kind]) names.addPage(fs.readFileSync(file, 'utf8'));
    const styles = await slimStyles(folder, sheet, css, names);
    for (const file of files[kind]) fs.writeFileSync(file, rewritePage(fs.readFileSync(file, 'utf8'), {...parts, styles}));
  }
}

function kindOf(html: string): Kind {
  return (KIND.exec(html)?.[1] as Kind | undefined) ?? (AT_ONCE.test(html) ? 'tool' : 'document');
}

async function slimStyles(folder: string, sheet: string, css: string, names: UsedNames): Promise<HashedFile> {
  const slim = await usedStyles(css, names);
  const file = hashedFile(sheet, slim);
  fs.writeFileSync(path.join(folder, file.to), slim);
  return file;
}
