import {chromium} from '@playwright/test';
import {ensureProgram, findProgram, type WantedProgram} from './ensureProgram';

const CHROMIUM: WantedProgram = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  places: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    chromium.executablePath(),
  ],
  debianPackages: ['chromium'],
  installers: [[['npx', 'playwright', 'install', 'chromium']]],
  advice: 'Install Chromium or Chrome, or set CHROMIUM_PATH to one that is installed.',
};

/** The same without what a window needs: it opens a page in half the time, and tests open a thousand. */
const HEADLESS_CHROMIUM: WantedProgram = {
  ...CHROMIUM,
  name: 'Chromium without a window',
  places: ['/usr/bin/chromium-headless-shell'],
  // With the letters that come with Chromium itself.
  debianPackages: ['chromium-headless-shell', 'fonts-liberation'],
  installers: [],
};

/** Flags for an automated browser: no sandbox for root, and nothing fetched in the background. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium on this machine, or nothing. `CHROMIUM_PATH` wins; it must exist when it is set. */
export const findChromium = () => findProgram(CHROMIUM);

/** Path of a Chromium, installed first where the system allows it. Throws with advice where it does not. */
export const ensureChromium = () => ensureProgram(CHROMIUM);

/** Path of the Chromium for tests: one without a window, else any. */
export const findHeadlessChromium = () => findProgram(HEADLESS_CHROMIUM) ?? findChromium();

/** As `findHeadlessChromium`, installed first where the system allows it. Throws with advice where it does not. */
export function ensureHeadlessChromium(): string {
  try {
    return ensureProgram(HEADLESS_CHROMIUM);
  } catch {
    return ensureChromium();
  }
}
