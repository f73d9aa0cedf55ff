import {expect, type Page} from '@playwright/test';
import {site} from './content';
import {open} from './open';
import {test} from './test';

/** Pixels of CSS in a millimeter. */
const MM = 96 / 25.4;
/** As the sheet's own style sheet has it, in millimeters. */
const MARGIN = 7;
/** 8 pt in pixels of CSS. */
const SMALLEST = (8 * 96) / 72;
/** How much of the height between the margins is used: it looks full, and other fonts find some room. */
const FULL = {least: 0.85, most: 0.97};

const PAPERS = [
  {format: 'A4', width: 210, height: 297},
  {format: 'Letter', width: 215.9, height: 279.4},
] as const;

/** Lays the sheet out as on that paper, between its margins. */
async function layOut(page: Page, {width, height}: {width: number; height: number}): Promise<void> {
  await page.setViewportSize({width: Math.floor((width - 2 * MARGIN) * MM), height: Math.floor((height - 2 * MARGIN) * MM)});
  await page.emulateMedia({media: 'print'});
}

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  for (const {format} of PAPERS) {
    test(`the sheet is one page of ${format}`, async ({page}) => {
      await open(page, '/one-page');
      const pdf = (await page.pdf({format})).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    });
  }
});

for (const paper of PAPERS) {
  test(`the sheet fills a page of ${paper.format} and leaves room for other fonts`, async ({page}) => {
    await open(page, '/one-page');
    await layOut(page, paper);
    const box = await page.locator('main').boundingBox();
    const used = ((box?.y ?? 0) + (box?.height ?? 0)) / ((paper.height - 2 * MARGIN) * MM);
    expect(used).toBeGreaterThan(FULL.least);
    expect(used).toBeLessThan(FULL.most);
  });

  test(`on ${paper.format} no type is smaller than 8 pt or colored, and none stands outside`, {tag: '@firefox'}, async ({page}) => {
    await open(page, '/one-page');
    await layOut(page, paper);
    const pieces = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      const found: {text: string; size: number; color: string; right: number}[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = Array.from(range.getClientRects());
        const parent = node.parentElement;
        if (parent === null || node.textContent?.trim() === '' || boxes.every(({width}) => width < 2)) continue;
        const {fontSize, color} = getComputedStyle(parent);
        found.push({
          text: node.textContent ?? '',
          size: Number.parseFloat(fontSize),
          color,
          right: Math.max(...boxes.map(({right}) => right)),
        });
      }
      return found;
    });
    const width = page.viewportSize()?.width ?? 0;
    expect(pieces.length).toBeGreaterThan(100);
    expect(pieces.filter(({size}) => size < SMALLEST - 0.01)).toEqual([]);
    expect(pieces.filter(({right}) => right > width + 0.5)).toEqual([]);
    expect(pieces.filter(({color}) => !/^rgb\((\d+), \1, \1\)$/.test(color))).toEqual([]);
  });
}

test('the printed sheet says where it comes from and how old it is', async ({page}) => {
  await open(page, '/one-page');
  await page.emulateMedia({media: 'print'});
  const checked = site.sources.map(({value}) => value.checked).sort();
  const sheet = page.getByRole('main');
  await expect(sheet.locator('time:visible').first()).toHaveText(checked.at(-1) ?? '');
  await expect(sheet.locator('[data-site-address]')).toHaveText(/^https?:\/\/\S+[^/]$/);
  await expect(sheet.getByText(/under \/sources\. /)).toBeVisible();
});

test('every line that its author chose stands there and leads to its place', async ({page}) => {
  await open(page, '/one-page');
  const lines = site.onePage.filter(({value}) => !('heading' in value));
  const links = page.locator('[data-sheet] :is(li, tbody th) a');
  await expect(links).toHaveCount(lines.length);
  await links.filter({hasText: 'IAM access control does both jobs'}).click();
  await expect(page).toHaveURL(/\/msk\/security#iam$/);
  await expect(page.locator('li#iam')).toBeInViewport();
});

test('on no screen the sheet is wider than the window', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/one-page');
  for (const width of [360, 640, 768, 830, 1000, 1280]) {
    await page.setViewportSize({width, height: 800});
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
  }
});

for (const route of ['/', '/msk/exam-focus']) {
  test(`the sheet is found from ${route}`, async ({page}) => {
    await open(page, route);
    await page
      .getByRole('main')
      .getByRole('link', {name: /one page/i})
      .click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Amazon MSK on one page');
  });
}

test('no other page pays for how the sheet is printed', async ({request}) => {
  const sheetOf = async (route: string) => /<link rel=stylesheet href=(\S+)/.exec(await (await request.get(route)).text())?.[1] ?? '';
  const styles = await Promise.all(['one-page', 'msk/security'].map(sheetOf));
  const texts = await Promise.all(styles.map(async (address) => (await request.get(address)).text()));
  expect(texts.map((text) => text.includes('columns:3'))).toEqual([true, false]);
});
