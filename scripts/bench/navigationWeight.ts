import {brotliCompressSync} from 'node:zlib';
import type {Browser} from '@playwright/test';

/** Bytes, with brotli, of what leads to other pages in the HTML of a page: menus, sidebar, previous and next. */
export async function navigationWeight(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({javaScriptEnabled: false});
  await page.goto(address);
  const parts = await page
    .locator(':is(nav, aside, [popover]):not(:is(nav, aside, [popover]) *)')
    .evaluateAll((elements) => elements.map(({outerHTML}) => outerHTML));
  await page.close();
  return brotliCompressSync(parts.join('\n')).length;
}
