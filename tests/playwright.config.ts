import path from 'node:path';
import {defineConfig} from '@playwright/test';
import {CHROMIUM_FLAGS, findChromium} from '../scripts/chromium';
import {NGINX_SITE, SITES} from './sites';

const root = path.resolve(__dirname, '..');

/** Runs over the built site; `npm run browser` builds the second one and finds the browser. */
export default defineConfig({
  testDir: __dirname,
  outputDir: path.join(root, 'test-results'),
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: 'line',
  use: {
    baseURL: SITES.root.address,
    launchOptions: {executablePath: findChromium(), args: CHROMIUM_FLAGS},
    contextOptions: {reducedMotion: 'reduce'},
    permissions: ['clipboard-read', 'clipboard-write'],
  },
  webServer: [
    ...Object.values(SITES).map(({folder, env, port}) => ({
      command: `npx docusaurus serve --no-open --port ${port} --dir ${folder}`,
      cwd: root,
      env,
      port,
    })),
    {
      command: 'npx tsx tests/serveNginx.ts',
      cwd: root,
      port: NGINX_SITE.port,
      gracefulShutdown: {signal: 'SIGTERM', timeout: 2000},
    },
  ],
});
