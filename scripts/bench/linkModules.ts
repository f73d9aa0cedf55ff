import fs from 'node:fs';
import path from 'node:path';

/** Gives a site elsewhere the packages of this repository, in a folder of its own, so that its bundler's cache starts empty. */
export function linkModules(site: string): void {
  const packages = path.resolve('node_modules');
  const links = path.join(site, 'node_modules');
  fs.mkdirSync(links);
  for (const name of fs.readdirSync(packages).filter((entry) => !entry.startsWith('.'))) {
    fs.symlinkSync(path.join(packages, name), path.join(links, name), 'junction');
  }
}
