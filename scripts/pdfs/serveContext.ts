import fs from 'node:fs';
import path from 'node:path';
import type {Browser, BrowserContext} from '@playwright/test';
import {STAND_INS} from '../../src/build/papers/standIns';

const TYPES: Record<string, string> = {'.html': 'text/html', '.css': 'text/css', '.svg': 'image/svg+xml'};

/** A browser that finds the built site at the address that stands in for it. No script comes with it: none is needed on paper. */
export async function serveContext(browser: Browser, folder: string): Promise<BrowserContext> {
  const context = await browser.newContext({bypassCSP: true, colorScheme: 'light', serviceWorkers: 'block'});
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const asked = path.join(folder, decodeURIComponent(new URL(url).pathname));
    const file = [asked, path.join(asked, 'index.html')].find((name) => fs.statSync(name, {throwIfNoEntry: false})?.isFile());
    const contentType = TYPES[path.extname(file ?? '')];
    if (!url.startsWith(STAND_INS.site) || file === undefined || contentType === undefined) await route.abort();
    else await route.fulfill({contentType, body: fs.readFileSync(file)});
  });
  return context;
}
