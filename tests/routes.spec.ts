import {expect} from '@playwright/test';
import {diagramsOn, ROUTES, site} from './content';
import {isPlaywrights} from './isPlaywrights';
import {open, wake} from './open';
import {test} from './test';
import {violations} from './violations';

const PHONE = {width: 360, height: 740};

/** Menus and contents beside the text. */
const BESIDE = ['.navbar', '.theme-doc-sidebar-container', '.theme-doc-toc-desktop'];

/** A few: the rules take seconds on a page, and what breaks one in Firefox alone is in the parts that all pages share. */
const IN_FIREFOX = ['/', '/msk/security', '/nowhere'];

for (const route of [...ROUTES, '/nowhere']) {
  test(`${route} opens in silence, shows its title and drawings, and fits a phone`, {tag: '@firefox'}, async ({page}) => {
    const said: string[] = [];
    // Chromium reports the status of an unknown address itself; the page is what is under test there.
    const isNoise = (text: string) => (route === '/nowhere' && text.includes('404')) || isPlaywrights(text);
    page.on('console', (message) => {
      if (!isNoise(message.text())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    const written = site.pages.find((candidate) => candidate.route === route);
    await open(page, route);
    await wake(page);
    await expect(page.getByRole('heading', {level: 1})).toHaveText(written?.frontMatter.title ?? /\w/);
    await expect(page.locator('figure[data-diagram] svg:visible')).toHaveCount(diagramsOn(route).length);
    await page.setViewportSize(PHONE);
    await expect(page.locator('figure[data-diagram] svg:visible')).toHaveCount(diagramsOn(route).length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'with all details open').toBe(PHONE.width);
    expect(said).toEqual([]);
  });

  test(`${route} is accessible in both themes and on a phone`, {tag: IN_FIREFOX.includes(route) ? '@firefox' : []}, async ({page}) => {
    await page.emulateMedia({colorScheme: 'light'});
    await open(page, route);
    await wake(page);
    expect(await violations(page), 'light, on a desk').toEqual([]);
    await page.emulateMedia({colorScheme: 'dark'});
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    // What only a wide window shows; all else is the same on the phone.
    expect(await violations(page, {parts: BESIDE}), 'dark, beside the text').toEqual([]);
    await page.setViewportSize(PHONE);
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await violations(page), 'dark, on a phone with all details open').toEqual([]);
  });
}

test('a drawing on the full screen is accessible', async ({page}) => {
  await open(page, '/msk/security');
  await page
    .getByRole('button', {name: /^Full screen/})
    .first()
    .click();
  await expect(page.getByRole('dialog').locator('svg')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
