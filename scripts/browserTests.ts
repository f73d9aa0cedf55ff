/**
 * npm run browser: finds or installs the browsers and nginx, builds the site again for a folder of a host and for
 * search by Algolia, and runs the browser tests over all. Words after `--` go to Playwright.
 */
import {spawnSync} from 'node:child_process';
import {SITES} from '../tests/sites';
import {ensureHeadlessChromium} from './programs/chromium';
import {ensureFirefox} from './programs/firefox';
import {ensureNginx} from './programs/nginx';
import {ensureWebKit} from './programs/webkit';

function run(command: string[], env: Record<string, string> = {}): void {
  const [program = '', ...args] = command;
  const {status} = spawnSync(program, args, {stdio: 'inherit', env: {...process.env, ...env}, shell: process.platform === 'win32'});
  if (status !== 0) process.exit(status ?? 1);
}

try {
  ensureHeadlessChromium();
  ensureNginx();
  ensureFirefox();
  ensureWebKit();
  for (const {folder, env} of [SITES.subpath, SITES.algolia]) run(['npx', 'docusaurus', 'build', '--out-dir', folder], env);
  run(['npx', 'playwright', 'test', '--config', 'tests/playwright.config.ts', ...process.argv.slice(2)]);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
