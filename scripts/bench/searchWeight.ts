import type {Browser} from '@playwright/test';
import type {Server} from './serveFolder';
import {type Fetched, watchNetwork} from './watchNetwork';

const PATIENCE_MS = 180_000;

/** Bytes on the wire of all scripts of a page once the reader has moved, and of what the first search adds. */
export async function searchWeight(browser: Browser, server: Server, route: string): Promise<{awake: number; search: number}> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const network = await watchNetwork(page);
  const wanted = () => network.fetched().filter(({kind}) => kind !== 'Prefetch');
  const bytes = (files: Fetched[]) => files.reduce((sum, {url}) => sum + server.bytesOf(url), 0);
  await page.goto(server.address + route.slice(1));
  // Any key wakes the scripts.
  await page.keyboard.press('Shift');
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  await network.quiet();
  const before = wanted();
  await page.keyboard.press('Control+k');
  // The title of a page: a site of a thousand pages is searched by titles alone.
  await page.locator('dialog input[type=search], [role=dialog] input[type=search]').fill('security');
  await page.getByRole('option').first().waitFor();
  const added = wanted().filter(({url}) => !before.some((file) => file.url === url));
  await page.close();
  return {awake: bytes(before.filter(({kind}) => kind === 'Script')), search: bytes(added)};
}
