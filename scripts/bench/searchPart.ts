import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {Page} from '@playwright/test';
import {searchData} from '../../src/build/searchData';
import {loadSite} from '../../src/content/loadSite';
import type {SearchData} from '../../src/content/model/searchData';
import {distinctWords} from './distinctWords';
import {kilobytes} from './kilobytes';
import {launchBrowser} from './launchBrowser';
import type {Outcome} from './outcome';
import {serveFolder} from './serveFolder';

const SIZES = [1, 20, 100];
const SLOWDOWN = 4;
const QUERIES = [
  'min.insync.replicas',
  'zookeper migration',
  'who can read a topic',
  'cheap storage for old data',
  'which port does iam use?',
];
/** Bars of the sheet itself. */
const MOST_KILOBYTES = 60;
const MOST_MILLISECONDS = 50;

type Row = {
  pages: number;
  'dialog + index (brotli kB)': number;
  'index made (ms)': number;
  'keystroke, median (ms)': number;
  'keystroke, 95 % (ms)': number;
};

/**
 * What search costs at the size of the sheet, at 20 and at 100 times its pages: bytes on the wire, and
 * milliseconds from a keystroke to the results, on a processor slowed down four times.
 */
export async function searchPart(): Promise<Outcome> {
  const data = searchData(loadSite(process.cwd()).site);
  const server = await serveFolder(path.resolve('build'));
  const browser = await launchBrowser();
  const rows: Row[] = [];
  for (const size of SIZES) {
    const page = await browser.newPage();
    rows.push(await measure(page, server.address, multiply(data, size)));
    await page.close();
  }
  await browser.close();
  server.close();
  const own = rows[0];
  return {
    rows,
    bars: [
      {what: 'dialog + index, kB', measured: own?.['dialog + index (brotli kB)'] ?? Number.NaN, atMost: MOST_KILOBYTES},
      {
        what: 'keystroke to results of the sheet, 95 %, ms',
        measured: own?.['keystroke, 95 % (ms)'] ?? Number.NaN,
        atMost: MOST_MILLISECONDS,
      },
    ],
    note: advice(rows),
  };
}

/** The sheet so many times, each copy with words of its own, as other pages would have. */
function multiply({pages, synonyms}: SearchData, times: number): SearchData {
  const copies = Array.from({length: times}, (_, copy) =>
    pages.map((page) => ({
      ...page,
      route: copy === 0 ? page.route : `${page.route}-${copy}`,
      blocks: page.blocks.map(([kind, anchor, heading, name, text]): SearchData['pages'][number]['blocks'][number] => [
        kind,
        anchor,
        heading,
        distinctWords(name, copy),
        distinctWords(text, copy),
      ]),
    })),
  );
  return {pages: copies.flat(), synonyms};
}

async function measure(page: Page, address: string, data: SearchData): Promise<Row> {
  // While it makes the index of 1,600 pages the page answers to nobody.
  page.setDefaultTimeout(180_000);
  const json = JSON.stringify(data);
  let bytes = 0;
  await page.route(/search-(index|dialog)/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/JSON\.parse\('.*'\)/s, () => `JSON.parse(${JSON.stringify(json)})`);
    bytes += brotliCompressSync(body).length;
    await route.fulfill({response, body});
  });
  const session = await page.context().newCDPSession(page);
  await page.goto(`${address}msk/`);
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  await page.keyboard.press('/');
  const input = page.getByRole('combobox');
  await input.waitFor();
  const started = Date.now();
  await input.fill('kafka');
  await page.getByRole('option').first().waitFor();
  const made = Date.now() - started;
  const times: number[] = [];
  for (const query of QUERIES) times.push(...(await typed(page, query)));
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 10) / 10;
  return {
    pages: data.pages.length,
    'dialog + index (brotli kB)': kilobytes(bytes),
    'index made (ms)': made,
    'keystroke, median (ms)': at(0.5),
    'keystroke, 95 % (ms)': at(0.95),
  };
}

/** Milliseconds from each letter of a query to its results in the page. */
function typed(page: Page, query: string): Promise<number[]> {
  return page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('dialog input[type="search"]');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const times: number[] = [];
    for (let length = 1; length <= text.length; length++) {
      setValue?.call(input, text.slice(0, length));
      const before = performance.now();
      // React renders the answer to an input event before the event returns.
      input?.dispatchEvent(new Event('input', {bubbles: true}));
      times.push(performance.now() - before);
    }
    return times;
  }, query);
}

/** From how many pages on another engine serves readers better, between the sizes measured. */
function advice(rows: Row[]): string {
  const place = rows.findIndex((row) => row['keystroke, 95 % (ms)'] > MOST_MILLISECONDS);
  const slow = rows[place];
  const fast = rows[place - 1];
  return slow === undefined
    ? 'No size measured is too slow.'
    : `Switch to Algolia between ${fast?.pages ?? 0} and ${slow.pages} pages: beyond, a keystroke takes more than ${MOST_MILLISECONDS} ms on a slow phone.`;
}
