import {expect, type Page} from '@playwright/test';
import {diagramsOn, ROUTES, site} from './content';
import {listen} from './listen';
import {open, wake} from './open';
import {STRICT_SITE} from './sites';
import {smallestLabels} from './smallestLabels';
import {standsStill} from './standsStill';
import {test} from './test';
import {violations} from './violations';
import {violationsInBothThemes} from './violationsInBothThemes';

// With the headers that the site asks of its host: what its policy forbids is said on the console.
test.use({baseURL: STRICT_SITE.address});

const DESK = {width: 1280, height: 720};
const PHONE = {width: 360, height: 740};
/** A desk, a tablet, a desk at 200 and at 400 per cent (where all is larger than it says), and a phone. */
const WIDTHS = [DESK.width, 768, 640, 320, PHONE.width];

/** Menus and contents beside the text. */
const BESIDE = ['.navbar', '.theme-doc-sidebar-container', '.theme-doc-toc-desktop'];

/** Rules that a page may break at one width and not at another. */
const OF_LAYOUT = ['target-size', 'scrollable-region-focusable'];

/** A few: the rules take seconds on a page, and what breaks one in Firefox alone is in the parts that all pages share. */
const IN_FIREFOX = ['/', '/msk/security', '/nowhere'];

/** Opens a route on a desk, and waits for its scripts. */
async function arrive(page: Page, route: string): Promise<void> {
  const written = site.pages.find((candidate) => candidate.route === route);
  await page.setViewportSize(DESK);
  await open(page, route);
  await wake(page);
  expect(new URL(page.url()).pathname).toBe(route);
  await expect(page.getByRole('heading', {level: 1}), route).toHaveText(written?.frontMatter.title ?? /\w/);
}

/** Looks at the drawings of a page, and at its width, at each width of a window, a phone's last; and there with all details open. */
async function fits(page: Page, route: string, widths: number[]): Promise<void> {
  for (const width of widths) {
    const at = `${route} at ${width} px`;
    await page.setViewportSize({...PHONE, width});
    await expect(page.locator('figure[data-diagram] svg:visible'), at).toHaveCount(diagramsOn(route).length);
    const labels = await smallestLabels(page);
    expect(
      labels.map(([id]) => id),
      at,
    ).toEqual(diagramsOn(route));
    for (const [id, height] of labels)
      if (width >= PHONE.width) expect(height, `smallest label of ${id} on ${at}`).toBeGreaterThanOrEqual(11);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), at).toBe(width);
  }
  await unfold(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `${route} with all details open`).toBe(PHONE.width);
}

const unfold = (page: Page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });

/** Holds the page that `fits` has left against the rules, in both themes. */
async function isAccessible(page: Page): Promise<void> {
  expect(await violationsInBothThemes(page), 'on a phone').toEqual([]);
  await page.setViewportSize(DESK);
  // What only a wide window shows or moves; all else is the same on the phone.
  expect(await violationsInBothThemes(page, BESIDE), 'on a desk, beside the text').toEqual([]);
  expect(await violations(page, {rules: OF_LAYOUT}), 'on a desk').toEqual([]);
}

for (const route of [...ROUTES, '/nowhere']) {
  test(`${route} opens in silence, fits every window, and is accessible in both themes`, async ({page}) => {
    const said = listen(page, STRICT_SITE.address);
    await arrive(page, route);
    await standsStill(page, 1, 'a desk');
    await fits(page, route, WIDTHS);
    await standsStill(page, 0.5, 'a phone');
    await isAccessible(page);
    expect(said).toEqual([]);
  });
}

test('in Firefox, too, every route opens in silence, and fits a desk and a phone', {tag: '@firefox-only'}, async ({page}) => {
  test.setTimeout(240_000);
  const said = listen(page, STRICT_SITE.address);
  for (const route of [...ROUTES, '/nowhere']) {
    const isInFull = IN_FIREFOX.includes(route);
    await arrive(page, route);
    if (isInFull) await standsStill(page, 1, route);
    await fits(page, route, [DESK.width, PHONE.width]);
    if (isInFull) {
      await standsStill(page, 0.5, route);
      await isAccessible(page);
    }
    expect(said, route).toEqual([]);
  }
});

test('a drawing on the full screen is accessible', async ({page}) => {
  await open(page, '/msk/security');
  await page
    .getByRole('button', {name: /^Full screen/})
    .first()
    .click();
  await expect(page.getByRole('dialog').locator('svg')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
