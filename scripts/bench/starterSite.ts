import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import packages from '../../package.json';
import {buildSite} from './buildSite';
import {linkModules} from './linkModules';
import {temporaryFolder} from './temporaryFolder';

const DIAGRAM =
  '# One diagram\n\n```mermaid\nflowchart TB\n  a[Producer] --> b[Broker 1] --> c[Broker 2]\n  b --> d[Broker 3]\n  b --> e[Consumer]\n```\n';

/**
 * Generates and builds the starter template of our version of Docusaurus, with our packages; gives its
 * folder. With Mermaid it also has the page `/docs/diagram`; the theme's manual is followed to the letter.
 */
export async function starterSite(withMermaid: boolean): Promise<string> {
  const folder = path.join(temporaryFolder(), 'starter');
  const create = `create-docusaurus@${packages.dependencies['@docusaurus/core']}`;
  execFileSync('npx', ['--yes', create, folder, 'classic', '--typescript', '--skip-install'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  linkModules(folder);
  if (withMermaid) addDiagram(folder);
  await buildSite(folder);
  return folder;
}

function addDiagram(folder: string): void {
  const config = path.join(folder, 'docusaurus.config.ts');
  const text = fs.readFileSync(config, 'utf8');
  const changed = text.replace('\n  presets: [', "\n  markdown: {mermaid: true},\n  themes: ['@docusaurus/theme-mermaid'],\n  presets: [");
  if (changed === text) throw new Error('the starter template has changed: no place for Mermaid in its configuration');
  fs.writeFileSync(config, changed);
  fs.writeFileSync(path.join(folder, 'docs', 'diagram.md'), DIAGRAM);
}
