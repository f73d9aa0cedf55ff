import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test, vi} from 'vitest';
import {PAPER_SIZES, PAPERS, paperFile} from '../../content/model/papers';
import {pdfWithLinks} from './fixture';
import {STAND_INS} from './standIns';
import {PAPER_FOLDER, storedPaper} from './storedPaper';
import {PAPER_HASHES, writePapers} from './writePapers';

/** A site with these words on each page that is offered as PDF. */
function built(words: string) {
  const siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'papers-'));
  onTestFinished(() => fs.rmSync(siteDir, {recursive: true}));
  const outDir = path.join(siteDir, 'build');
  fs.mkdirSync(path.join(outDir, 'assets', 'css'), {recursive: true});
  fs.writeFileSync(path.join(outDir, 'assets', 'css', 'styles.css'), 'p{top:0}');
  const site = {siteDir, outDir, url: 'https://example.org', baseUrl: '/study/'};
  const write = (text: string) => {
    for (const {route} of PAPERS) {
      fs.mkdirSync(path.join(outDir, route), {recursive: true});
      fs.writeFileSync(path.join(outDir, route, 'index.html'), `<main><p>${text}</p></main>`);
    }
  };
  write(words);
  return {site, write};
}

/** Stores a PDF for each page as it is now. */
async function store({siteDir, outDir, ...rest}: ReturnType<typeof built>['site']): Promise<void> {
  vi.stubEnv('PDFS', 'later');
  await writePapers({siteDir, outDir, ...rest});
  vi.unstubAllEnvs();
  const hashes = JSON.parse(fs.readFileSync(path.join(outDir, PAPER_HASHES), 'utf8'));
  fs.mkdirSync(path.join(siteDir, PAPER_FOLDER));
  for (const paper of PAPERS)
    for (const size of PAPER_SIZES)
      fs.writeFileSync(
        path.join(siteDir, PAPER_FOLDER, storedPaper(paper, size, hashes[paper.name])),
        await pdfWithLinks([STAND_INS.address]),
      );
}

test('a build without stored PDFs says which are missing, all at once, and what to run', async () => {
  const {site} = built('Fact');
  const failure = writePapers(site);
  await expect(failure).rejects.toThrow(`${PAPERS.length * PAPER_SIZES.length} faults`);
  await expect(failure).rejects.toThrow('run "npm run pdfs"');
  for (const {route} of PAPERS) for (const size of PAPER_SIZES) await expect(failure).rejects.toThrow(`${route} on ${size}`);
});

test('a stored PDF is served as long as its page says the same', async () => {
  const {site, write} = built('Fact');
  await store(site);
  await writePapers(site);
  for (const paper of PAPERS)
    for (const size of PAPER_SIZES) expect(fs.readFileSync(path.join(site.outDir, paperFile(paper, size)), 'latin1')).toMatch(/^%PDF-/);
  write('Another fact');
  await expect(writePapers(site)).rejects.toThrow('PDF missing or stale');
});
