/**
 * npm run diagrams: draws each Mermaid fence whose drawing is missing and stores it in static/diagrams,
 * named by the hash of its source; drawings that no page uses any more are deleted. With --all it
 * draws everything anew.
 */
import fs from 'node:fs';
import path from 'node:path';
import {chromium, type Page} from '@playwright/test';
import {loadSite} from '../../src/content/loadSite';
import {DATA_FILES} from '../../src/content/model/dataFiles';
import type {Diagram} from '../../src/content/model/page';
import {CHROMIUM_FLAGS, ensureChromium} from '../chromium';
import {draw, prepare, widestLegible, widthOf} from './draw';

const folder = path.resolve(DATA_FILES.drawings);

async function main(): Promise<number> {
  const diagrams = loadSite(process.cwd()).site.pages.flatMap((page) => page.diagrams.map((diagram) => ({...diagram, file: page.file})));
  const stored = new Set(fs.existsSync(folder) ? fs.readdirSync(folder) : []);
  const wanted = process.argv.includes('--all') ? diagrams : diagrams.filter(({hash}) => !stored.has(`${hash}.svg`));
  fs.mkdirSync(folder, {recursive: true});
  const failures = wanted.length === 0 ? [] : await drawAll(wanted);
  for (const file of stored) {
    if (diagrams.some(({hash}) => file.startsWith(hash))) continue;
    fs.rmSync(path.join(folder, file));
    console.log(`deleted ${file}: no page uses it`);
  }
  console.log(`${diagrams.length} diagrams, ${wanted.length - failures.length} drawn, ${failures.length} failed`);
  for (const failure of failures) console.error(failure);
  return failures.length === 0 ? 0 : 1;
}

async function drawAll(diagrams: (Diagram & {file: string})[]): Promise<string[]> {
  const browser = await chromium.launch({executablePath: ensureChromium(), args: CHROMIUM_FLAGS});
  const page = await browser.newPage();
  await prepare(page);
  const failures: string[] = [];
  for (const diagram of diagrams) {
    try {
      await drawForms(page, diagram);
      console.log(`drew ${diagram.id}`);
    } catch (error) {
      failures.push(`${diagram.file}:${diagram.line}  ${diagram.id}: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  await browser.close();
  return failures;
}

/** Stores the form as written, and the one for phones where the first would be too small to read there. */
async function drawForms(page: Page, {source, hash}: Diagram): Promise<void> {
  const wide = await draw(page, source, hash, 'wide');
  const narrow = widthOf(wide) <= widestLegible('narrow') ? undefined : await draw(page, source, hash, 'narrow');
  fs.writeFileSync(path.join(folder, `${hash}.svg`), wide);
  if (narrow !== undefined) fs.writeFileSync(path.join(folder, `${hash}-narrow.svg`), narrow);
  for (const [form, svg] of [
    ['wide', wide],
    ['narrow', narrow],
  ] as const) {
    if (svg === undefined || widthOf(svg) <= widestLegible(form)) continue;
    fs.rmSync(path.join(folder, `${hash}.svg`));
    throw new Error(
      `the ${form} form is ${widthOf(svg)} px wide; labels are legible up to ${widestLegible(form)} px: shorter labels, or fewer nodes side by side`,
    );
  }
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
