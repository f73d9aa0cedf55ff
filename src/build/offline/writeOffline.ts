import fs from 'node:fs/promises';
import path from 'node:path';
import {keptFiles} from './keptFiles';
import {webManifest} from './webManifest';
import {workerScript} from './workerScript';

type Options = {
  outDir: string;
  baseUrl: string;
  title: string;
  tagline: string;
  /** Where the bundler has put the worker, below `outDir`. */
  worker: string;
};

/** The service worker, at an address that stays, and what makes the site installable. Comes after all else has been written. */
export async function writeOffline({outDir, baseUrl, title, tagline, worker}: Options): Promise<void> {
  const code = await fs.readFile(path.join(outDir, worker), 'utf8');
  await fs.rm(path.join(outDir, worker));
  await fs.writeFile(path.join(outDir, 'manifest.webmanifest'), webManifest(title, tagline, baseUrl));
  await fs.writeFile(path.join(outDir, 'sw.js'), workerScript(await keptFiles(outDir), code));
}
