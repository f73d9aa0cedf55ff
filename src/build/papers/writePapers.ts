import fs from 'node:fs/promises';
import path from 'node:path';
import {type Fault, FaultError} from '../../content/fault';
import {PAPER_SIZES, PAPERS, paperFile} from '../../content/model/papers';
import {paperHash} from './paperHash';
import {PAPER_FOLDER, storedPaper} from './storedPaper';

type Options = {
  siteDir: string;
  outDir: string;
  url: string;
  baseUrl: string;
};

/** Where a build that leaves the PDFs out writes under which hash each page is to be stored, below its folder. */
export const PAPER_HASHES = 'paper-hashes.json';

/**
 * Completes the stored PDFs with the address of the site. Throws when one is missing or shows what its page no longer
 * says. With `PDFS=later` in the environment they are left out: `npm run pdfs` builds so to render them, and `npm run bench` for
 * sites that are only measured.
 */
export async function writePapers({siteDir, outDir, url, baseUrl}: Options): Promise<void> {
  const styles = path.join(outDir, 'assets', 'css');
  const css = (await Promise.all((await fs.readdir(styles)).map((file) => fs.readFile(path.join(styles, file), 'utf8')))).join('\n');
  const hashOf = async (route: string) => paperHash(await fs.readFile(path.join(outDir, route, 'index.html'), 'utf8'), css, baseUrl);
  const hashes = Object.fromEntries(await Promise.all(PAPERS.map(async ({name, route}) => [name, await hashOf(route)] as const)));
  if (process.env.PDFS === 'later') {
    await fs.writeFile(path.join(outDir, PAPER_HASHES), JSON.stringify(hashes));
    return;
  }
  const papers = PAPERS.flatMap((paper) =>
    PAPER_SIZES.map((size) => ({
      stored: path.join(PAPER_FOLDER, storedPaper(paper, size, hashes[paper.name] ?? '')),
      served: path.join(outDir, paperFile(paper, size)),
      title: `${paper.route} on ${size}`,
    })),
  );
  const faults = await Promise.all(papers.map(({stored, title}) => faultOf(siteDir, stored, title)));
  if (faults.some((fault) => fault !== undefined)) throw new FaultError(faults.filter((fault) => fault !== undefined));
  // It takes a while to load, and no preview needs it.
  const {stampPaper} = await import('./stampPaper');
  for (const {stored, served} of papers) {
    await fs.mkdir(path.dirname(served), {recursive: true});
    await fs.writeFile(served, await stampPaper(await fs.readFile(path.join(siteDir, stored)), url.replace(/\/$/, '') + baseUrl));
  }
}

async function faultOf(siteDir: string, stored: string, title: string): Promise<Fault | undefined> {
  try {
    await fs.access(path.join(siteDir, stored));
    return undefined;
  } catch {
    return {file: stored, line: 1, problem: 'PDF missing or stale', received: title, allowed: 'run "npm run pdfs"'};
  }
}
