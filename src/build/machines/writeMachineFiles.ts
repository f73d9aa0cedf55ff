import fs from 'node:fs';
import path from 'node:path';
import type {Site} from '../../content/model/site';
import type {Absolute} from './absoluteLinks';
import {machineFiles} from './machineFiles';

/** Writes what programs may read into the built site. */
export function writeMachineFiles(site: Site, absolute: Absolute, {siteDir, outDir}: {siteDir: string; outDir: string}): void {
  const files = machineFiles(site, absolute, (file) => fs.readFileSync(path.join(siteDir, file), 'utf8'));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(outDir, name);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, text);
  }
}
