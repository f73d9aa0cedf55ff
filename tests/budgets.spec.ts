import {createHash} from 'node:crypto';
import {brotliCompressSync} from 'node:zlib';
import {expect, type Page, test} from '@playwright/test';
import {ROUTES} from './content';
import {open, wake} from './open';
import {sideBySide} from './sideBySide';

/** What a route may cost, in bytes as brotli makes them. */
const BUDGET = {besideHtml: 12_000, page: 34_000, scripts: 120_000, wholeSheet: 120_000};

/** A route that is a tool rather than a document loads its scripts with the page. */
const isTool = (page: Page) => page.locator('html[data-scripts="at-once"]').count();

/** Most files come with each page. */
const known = new Map<string, number>();

/** What brotli makes of a file, in bytes. */
function compressed(body: Buffer): number {
  const hash = createHash('sha256').update(body).digest('hex');
  const weight = known.get(hash) ?? brotliCompressSync(body).length;
  known.set(hash, weight);
  return weight;
}

/** Counts all that a page loads, by kind. */
function weigh(page: Page): () => Promise<{html: number; scripts: number; rest: number; requests: number}> {
  const answers: Promise<[string, number]>[] = [];
  page.on('requestfinished', (request) => {
    const weight = async (): Promise<[string, number]> => [
      request.resourceType(),
      compressed((await (await request.response())?.body().catch(() => Buffer.alloc(0))) ?? Buffer.alloc(0)),
    ];
    // What is still on its way when the page is closed no longer counts.
    answers.push(weight().catch(() => ['closed', 0]));
  });
  return async () => {
    const all = await Promise.all(answers);
    const sum = (is: (kind: string) => boolean) => all.filter(([kind]) => is(kind)).reduce((total, [, bytes]) => total + bytes, 0);
    return {
      html: sum((kind) => kind === 'document'),
      scripts: sum((kind) => kind === 'script'),
      rest: sum((kind) => kind !== 'document' && kind !== 'script'),
      requests: all.length,
    };
  };
}

test('no page costs more than a document may', async ({browser}) => {
  test.setTimeout(400_000);
  const rows: Record<string, string | number>[] = [];
  await sideBySide(ROUTES, async (route) => {
    const page = await browser.newPage();
    const weight = weigh(page);
    await open(page, route);
    await page.waitForLoadState('networkidle');
    const first = await weight();
    const tool = await isTool(page);
    await wake(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', {name: 'Search'}).getByRole('combobox').waitFor();
    await page.getByRole('button', {name: 'Close', exact: true}).click();
    const fullScreen = page.getByRole('button', {name: /^Full screen/}).first();
    if (await fullScreen.count()) await fullScreen.click();
    await page.waitForLoadState('networkidle');
    const {scripts} = await weight();
    await page.close();
    rows.push({route, requests: first.requests, html: first.html, 'beside html': first.scripts + first.rest, 'all scripts': scripts});
    if (!tool) {
      expect.soft(first.scripts, `${route}: scripts before the reader does anything`).toBe(0);
      expect.soft(first.rest, `${route}: all beside its HTML`).toBeLessThanOrEqual(BUDGET.besideHtml);
    }
    expect
      .soft(first.html + first.scripts + first.rest, `${route}: first visit`)
      .toBeLessThanOrEqual(tool ? BUDGET.page + BUDGET.scripts : BUDGET.page);
    expect.soft(scripts, `${route}: all its scripts`).toBeLessThanOrEqual(BUDGET.scripts);
  });
  console.table(rows);
});

test('the whole sheet in one document costs no more than it must', async ({page}) => {
  const weight = weigh(page);
  await open(page, '/print');
  await page.waitForLoadState('networkidle');
  const {html, scripts, rest} = await weight();
  expect(scripts).toBe(0);
  expect(html + rest).toBeLessThanOrEqual(BUDGET.wholeSheet);
});
