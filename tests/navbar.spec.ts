import {expect} from '@playwright/test';
import {open} from './open';
import {test} from './test';

test('a click on the button changes the theme, and the choice lasts', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/security');
  const html = page.locator('html');
  const background = await html.evaluate((element) => getComputedStyle(element).backgroundColor);
  const button = page.locator('.navbar').getByRole('button', {name: /dark and light mode/});
  // From the mode of the system to light, and on to dark.
  await button.click();
  await expect(button).toHaveAccessibleName(/currently light mode/);
  await button.click();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).not.toHaveCSS('background-color', background);
  await open(page, '/sources');
  await expect(html).toHaveAttribute('data-theme', 'dark');
});

test('on a phone the menu opens and leads to a page', {tag: '@firefox'}, async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await open(page, '/msk/security');
  const link = page.locator('.navbar-sidebar').getByRole('link', {name: /Monitoring/});
  await expect(link).toBeHidden();
  await page.getByRole('button', {name: 'Toggle navigation bar'}).click();
  await link.click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/Monitoring/);
  await expect(link).toBeHidden();
});
