import {type Browser, chromium} from '@playwright/test';
import {CHROMIUM_FLAGS, ensureChromium} from '../programs/chromium';

/** The Chromium of the browser tests, with flags of the caller's own. */
export function launchBrowser(flags: string[] = []): Promise<Browser> {
  return chromium.launch({executablePath: ensureChromium(), args: [...CHROMIUM_FLAGS, ...flags]});
}
