import type {Browser} from '@playwright/test';
import type {Server} from './serveFolder';
import {type Fetched, watchNetwork} from './watchNetwork';

/** Bytes on the wire by kind, and how many requests. */
export type Weight = {
  html: number;
  css: number;
  js: number;
  /** Images, fonts, data. */
  other: number;
  total: number;
  requests: number;
  /** What comes without the reader's doing after the page is complete: prefetched or woken at idle. */
  later: number;
};

const SETTLE_MS = 1000;
const PHONE = {width: 360, height: 740};

/** What a first visit to a page costs. `route` begins with a slash. */
export async function pageWeight(browser: Browser, server: Server, route: string): Promise<Weight> {
  const page = await browser.newPage({viewport: PHONE});
  const network = await watchNetwork(page);
  await page.goto(server.address + route.slice(1));
  await page.waitForTimeout(SETTLE_MS);
  const first = network.fetched().filter(({kind}) => kind !== 'Prefetch');
  await network.quiet();
  const all = network.fetched();
  await page.close();

  const bytes = (files: Fetched[]) => files.reduce((sum, {url}) => sum + server.bytesOf(url), 0);
  const ofKind = (name: string) => bytes(first.filter(({kind}) => kind === name));
  const kinds = {html: ofKind('Document'), css: ofKind('Stylesheet'), js: ofKind('Script')};
  const total = bytes(first);
  return {
    ...kinds,
    other: total - kinds.html - kinds.css - kinds.js,
    total,
    requests: first.length,
    later: bytes(all) - total,
  };
}
