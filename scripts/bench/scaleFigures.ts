import fs from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {Browser} from '@playwright/test';
import {type Build, buildSite} from './buildSite';
import {navigationWeight} from './navigationWeight';
import {OVERVIEWS} from './overviews';
import {pageWeight, type Weight} from './pageWeight';
import {scaleSite} from './scaleSite';
import {searchWeight} from './searchWeight';
import {serveFolder} from './serveFolder';
import {temporaryFolder} from './temporaryFolder';

/** What the site costs at some number of pages: its author in seconds and memory, its reader in bytes. */
export type ScaleFigures = {
  pages: number;
  cold: Build;
  /** After one edit of one page. */
  warm: Build;
  page: Weight;
  navigation: number;
  awake: number;
  search: number;
  /** HTML of each of `OVERVIEWS`. */
  overviews: Record<string, number>;
};

const PAGE = '/msk/security';
const SOURCE = 'docs/security.mdx';

/** Makes the site with so many times its pages, builds it twice, and looks at it as a reader. */
export async function scaleFigures(browser: Browser, times: number): Promise<ScaleFigures> {
  const folder = path.join(temporaryFolder(), 'site');
  scaleSite(folder, times);
  const cold = await buildSite(folder);
  console.log(`${times}× the pages built in ${Math.round(cold.seconds)} s`);
  edit(path.join(folder, SOURCE));
  const warm = await buildSite(folder);

  const build = path.join(folder, 'build');
  const server = await serveFolder(build);
  const figures: ScaleFigures = {
    pages: fs.readdirSync(build, {recursive: true, encoding: 'utf8'}).filter((file) => path.basename(file) === 'index.html').length,
    cold,
    warm,
    page: await pageWeight(browser, server, PAGE),
    navigation: await navigationWeight(browser, server.address + PAGE.slice(1)),
    ...(await searchWeight(browser, server, PAGE)),
    overviews: Object.fromEntries(
      OVERVIEWS.map((route) => [route, brotliCompressSync(fs.readFileSync(path.join(build, route, 'index.html'))).length]),
    ),
  };
  server.close();
  fs.rmSync(folder, {recursive: true});
  return figures;
}

function edit(file: string): void {
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('\n## ', '\nThis sentence was added between two builds.\n\n## '));
}
