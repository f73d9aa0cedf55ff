import {expect, type Page} from '@playwright/test';
import {open} from './open';
import {test} from './test';

const html = (page: Page) => page.locator('html');
const theme = (page: Page) => page.locator('.navbar').getByRole('button', {name: /dark and light mode/});

// None of this needs the scripts of the bundle.
test.beforeEach(({page}) => page.route(/assets\/js/, (route) => route.abort()));

test('colours are switched, kept for the next page, and follow the system again', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/');
  await expect(theme(page)).toHaveAccessibleName(/currently light mode/);
  const background = await html(page).evaluate((element) => getComputedStyle(element).backgroundColor);
  await theme(page).click();
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  await expect(html(page)).not.toHaveCSS('background-color', background);
  await expect(theme(page)).toHaveAccessibleName(/currently dark mode/);
  await open(page, '/sources');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  await theme(page).click();
  await expect(html(page)).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
});

test('on a phone the menu opens, closes by Escape, and leads to a page', {tag: '@firefox'}, async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await open(page, '/msk/');
  const toggle = page.getByRole('button', {name: 'Toggle navigation bar'});
  const menu = page.locator('#menu');
  await toggle.click();
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(toggle).toBeFocused();
  await toggle.click();
  await menu.getByRole('link', {name: '5 · Security'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Security and access control');
});
