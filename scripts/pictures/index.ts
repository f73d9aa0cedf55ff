/**
 * npm run pictures: draws the picture that chats show beside a link, for each page whose picture is missing, and stores
 * it in static/img/cards, named by the hash of all that it shows; pictures that no page has any more are deleted. With
 * --all it draws everything anew.
 */
import fs from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';
import {readLook} from '../../src/build/pictures/look';
import {type Picture, sitePictures} from '../../src/build/pictures/sitePictures';
import {storedPictures} from '../../src/build/pictures/storedPictures';
import {FaultError} from '../../src/content/fault';
import {loadSite} from '../../src/content/loadSite';
import {DATA_FILES} from '../../src/content/model/dataFiles';
import {PICTURE_SIZE} from '../../src/content/model/picture';
import {CHROMIUM_FLAGS, ensureChromium} from '../programs/chromium';
import {drawPicture} from './drawPicture';
import {unusedPictures} from './unusedPictures';

/** Letters in grey, whatever the screen of this machine: colored edges are nobody else's, and weigh twice. */
const SAME_EVERYWHERE = ['--disable-lcd-text', '--font-render-hinting=none', '--force-color-profile=srgb'];

const root = process.cwd();
const folder = path.resolve(DATA_FILES.pictures);

async function main(): Promise<number> {
  const {site, faults} = loadSite(root);
  // A page that cannot be read would look as if it had no picture.
  if (faults.length > 0) throw new FaultError(faults);
  const pictures = sitePictures(site, readLook());
  const stored = storedPictures(root);
  const wanted = process.argv.includes('--all') ? pictures : pictures.filter(({file}) => !stored.includes(file));
  fs.mkdirSync(folder, {recursive: true});
  const failures = wanted.length === 0 ? [] : await drawAll(wanted);
  const used = pictures.map(({file}) => file);
  for (const file of unusedPictures(stored, used)) {
    fs.rmSync(path.join(folder, file));
    console.log(`deleted ${file}: no page has it`);
  }
  console.log(`${pictures.length} pictures, ${wanted.length - failures.length} drawn, ${failures.length} failed`);
  for (const failure of failures) console.error(failure);
  return failures.length === 0 ? 0 : 1;
}

async function drawAll(pictures: Picture[]): Promise<string[]> {
  const browser = await chromium.launch({executablePath: ensureChromium(), args: [...CHROMIUM_FLAGS, ...SAME_EVERYWHERE]});
  const page = await browser.newPage({viewport: PICTURE_SIZE});
  const failures: string[] = [];
  for (const {route, source, file, html} of pictures) {
    try {
      const png = await drawPicture(page, html);
      fs.writeFileSync(path.join(folder, file), png);
      console.log(`drew ${file}, ${Math.ceil(png.length / 1000)} kB`);
    } catch (error) {
      failures.push(`${source}:1  picture of ${route}: ${(error as Error).message.split('\n')[0]}`);
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
