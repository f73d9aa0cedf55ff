/**
 * npm run diagrams: draws each Mermaid fence whose drawing is missing and stores it in static/diagrams,
 * named by the hash of its source; drawings that no page uses any more are deleted. With --all it
 * draws everything anew.
 */
import fs from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';
import {FaultError} from '../../src/content/fault';
import {loadSite} from '../../src/content/loadSite';
import {DATA_FILES} from '../../src/content/model/dataFiles';
import {type PlacedDiagram, siteDiagrams} from '../../src/content/read/siteDiagrams';
import {CHROMIUM_FLAGS, ensureChromium} from '../programs/chromium';
import {prepare} from './draw';
import {storeDrawing} from './storeDrawing';
import {unusedDrawings} from './unusedDrawings';

const folder = path.resolve(DATA_FILES.drawings);

async function main(): Promise<number> {
  const {site, faults} = loadSite(process.cwd());
  // A page that cannot be read would look as if it used none of its drawings.
  if (faults.length > 0) throw new FaultError(faults);
  const diagrams = siteDiagrams(site);
  const stored = new Set(fs.existsSync(folder) ? fs.readdirSync(folder) : []);
  const wanted = process.argv.includes('--all') ? diagrams : diagrams.filter(({hash}) => !stored.has(`${hash}.svg`));
  fs.mkdirSync(folder, {recursive: true});
  const failures = wanted.length === 0 ? [] : await drawAll(wanted);
  const used = diagrams.map(({hash}) => hash);
  for (const file of unusedDrawings([...stored], used)) {
    fs.rmSync(path.join(folder, file));
    console.log(`deleted ${file}: no page uses it`);
  }
  console.log(`${diagrams.length} diagrams, ${wanted.length - failures.length} drawn, ${failures.length} failed`);
  for (const failure of failures) console.error(failure);
  return failures.length === 0 ? 0 : 1;
}

async function drawAll(diagrams: PlacedDiagram[]): Promise<string[]> {
  const browser = await chromium.launch({executablePath: ensureChromium(), args: CHROMIUM_FLAGS});
  const page = await browser.newPage();
  await prepare(page);
  const failures: string[] = [];
  for (const diagram of diagrams) {
    try {
      await storeDrawing(page, diagram, folder);
      console.log(`drew ${diagram.id}`);
    } catch (error) {
      failures.push(`${diagram.file}:${diagram.line}  ${diagram.id}: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  await browser.close();
  return failures;
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
