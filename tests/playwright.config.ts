import path from 'node:path';
import {defineConfig} from '@playwright/test';
import {CHROMIUM_FLAGS, findHeadlessChromium} from '../scripts/programs/chromium';
import {findFirefox} from '../scripts/programs/firefox';
import {findWebKit} from '../scripts/programs/webkit';
import {SITES} from './sites';

const root = path.resolve(__dirname, '..');

/** Makes a Firefox without a screen like the one on a reader's desk; `teachFirefox` does the rest. */
const FIREFOX = {
  executablePath: findFirefox(),
  // Lets teachFirefox in.
  args: ['--remote-allow-system-access'],
  firefoxUserPrefs: {
    // Pages may read the clipboard: the tests look into it.
    'dom.events.testing.asyncClipboard': true,
    // Scroll bars take no room, as on a phone.
    'ui.useOverlayScrollbars': 1,
    // There is a mouse, which hovers and points finely.
    'ui.primaryPointerCapabilities': 6,
    'ui.allPointerCapabilities': 6,
  },
};

const WEBKIT_SPECS = '**/webkit.spec.ts';

/**
 * Runs over the built site: all in Chromium, whole journeys in Firefox, a few steps in WebKit where there is one.
 * `npm run browser` builds and finds what it takes.
 */
export default defineConfig({
  testDir: __dirname,
  outputDir: path.join(root, 'test-results'),
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // Drivers of real browsers fail now and then; the report names what needed a second try.
  retries: 1,
  reporter: 'line',
  use: {
    baseURL: SITES.root.address,
    contextOptions: {reducedMotion: 'reduce'},
    // What a worker answers, a test cannot hold back or count; offline.spec.ts and headers.spec.ts let it in.
    serviceWorkers: 'block',
  },
  // What one worker does alone, and the longest of all tests, comes first, so that the other is not without work at the end.
  projects: [
    // In one worker: the steps are few, and a start takes as long as some of them.
    ...(findWebKit() === undefined ? [] : [{name: 'webkit', testMatch: WEBKIT_SPECS, fullyParallel: false}]),
    {
      name: 'firefox',
      testIgnore: WEBKIT_SPECS,
      grep: /@firefox/,
      use: {browserName: 'firefox', channel: 'moz-firefox', launchOptions: FIREFOX},
    },
    {
      name: 'chromium',
      testIgnore: WEBKIT_SPECS,
      grepInvert: /@firefox-only/,
      use: {
        launchOptions: {executablePath: findHeadlessChromium(), args: CHROMIUM_FLAGS},
        permissions: ['clipboard-read', 'clipboard-write'],
      },
    },
  ],
  webServer: {
    command: 'npx tsx tests/serveNginx.ts',
    cwd: root,
    port: SITES.root.port,
    gracefulShutdown: {signal: 'SIGTERM', timeout: 2000},
  },
});
