import fs from 'node:fs';
import {chromium} from '@playwright/test';
import {apt} from './apt';
import {ensureInstalled} from './ensureInstalled';

/** Looked at in this order when no environment variable names a browser. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const ADVICE = 'Install Chromium or Chrome, or set CHROMIUM_PATH to one that is installed.';

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
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && !fs.existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}. ${ADVICE}`);
  return named ?? [...INSTALLED, chromium.executablePath()].find((path) => fs.existsSync(path));
}

/** Path of a Chromium, installed first where the system allows it. Throws with advice where it does not. */
export function ensureChromium(): string {
  const playwright = [['npx', 'playwright', 'install', 'chromium']];
  return ensureInstalled({name: 'Chromium', find: findChromium, installers: [...apt('chromium'), playwright], advice: ADVICE});
}
