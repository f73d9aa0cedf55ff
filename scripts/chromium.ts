import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import {chromium} from '@playwright/test';

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
  const found = findChromium();
  if (found !== undefined) return found;
  for (const commands of installers()) {
    const installed = succeeds(commands) ? findChromium() : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error(`No Chromium found, and it could not be installed. ${ADVICE}`);
}

/** The ways to install one, each as its commands; the next is tried when one fails. */
function installers(): string[][][] {
  const apt = [
    ['apt-get', 'update', '-q'],
    ['apt-get', 'install', '-yq', 'chromium'],
  ];
  const playwright = [['npx', 'playwright', 'install', 'chromium']];
  return fs.existsSync('/usr/bin/apt-get') && process.getuid?.() === 0 ? [apt, playwright] : [playwright];
}

function succeeds(commands: string[][]): boolean {
  try {
    for (const [command = '', ...args] of commands) {
      console.log(`No Chromium found; running: ${[command, ...args].join(' ')}`);
      execFileSync(command, args, {stdio: 'inherit'});
    }
    return true;
  } catch {
    return false;
  }
}
