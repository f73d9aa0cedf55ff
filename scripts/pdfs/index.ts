/**
 * npm run pdfs: builds the site into a folder of its own, renders each page of src/content/model/papers.ts whose PDF is
 * missing or stale, and stores it in pdf/; stale ones are deleted. With --all it renders everything anew.
 */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';
import {STAND_INS} from '../../src/build/papers/standIns';
import {PAPER_FOLDER, storedPaper} from '../../src/build/papers/storedPaper';
import {PAPER_HASHES} from '../../src/build/papers/writePapers';
import {PAPER_SIZES, PAPERS, type Paper, type PaperSize} from '../../src/content/model/papers';
import {CHROMIUM_FLAGS, ensureChromium} from '../programs/chromium';
import {renderPaper} from './renderPaper';
import {serveContext} from './serveContext';
import {slimPdf} from './slimPdf';

type Wanted = {paper: Paper; size: PaperSize; file: string};

const built = path.resolve('node_modules', '.cache', 'pdfs');

function build(): Record<string, string> {
  const env = {...process.env, PDFS: 'later', BASE_URL: '/', SITE_URL: STAND_INS.site.replace(/\/$/, '')};
  const {status} = spawnSync('npx', ['docusaurus', 'build', '--out-dir', built], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The site could not be built');
  return JSON.parse(fs.readFileSync(path.join(built, PAPER_HASHES), 'utf8'));
}

async function render(wanted: Wanted[]): Promise<void> {
  const browser = await chromium.launch({executablePath: ensureChromium(), args: CHROMIUM_FLAGS});
  const context = await serveContext(browser, built);
  for (const {paper, size, file} of wanted) {
    const {pdf, day} = await renderPaper(context, paper, size);
    const small = await slimPdf(pdf, {day, creator: 'Amazon MSK Exam Cheat Sheet'});
    fs.writeFileSync(path.join(PAPER_FOLDER, file), small);
    console.log(`rendered ${file}: ${Math.round(small.length / 1000)} kB`);
  }
  await browser.close();
}

async function main(): Promise<void> {
  const hashes = build();
  const all = PAPERS.flatMap((paper) =>
    PAPER_SIZES.map((size) => ({paper, size, file: storedPaper(paper, size, hashes[paper.name] ?? '')})),
  );
  fs.mkdirSync(PAPER_FOLDER, {recursive: true});
  const stored = fs.readdirSync(PAPER_FOLDER);
  const wanted = process.argv.includes('--all') ? all : all.filter(({file}) => !stored.includes(file));
  if (wanted.length > 0) await render(wanted);
  for (const stale of stored.filter((file) => file.endsWith('.pdf') && !all.some((paper) => paper.file === file))) {
    fs.rmSync(path.join(PAPER_FOLDER, stale));
    console.log(`deleted ${stale}: no page shows it any more`);
  }
  fs.rmSync(built, {recursive: true});
  console.log(`${all.length} PDFs, ${wanted.length} rendered`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
