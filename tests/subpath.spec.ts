import {expect, test} from '@playwright/test';
import {open} from './open';
import {SITES} from './sites';

test.use({baseURL: SITES.subpath.address});

test('in a folder of a host the site works: links, pictures, drawings', async ({page}) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await open(page, '/');
  await page.getByRole('link', {name: 'Start reading'}).click();
  await expect(page).toHaveURL(`${SITES.subpath.address}msk/`);
  await expect(page.locator('figure[data-diagram] svg:visible').first()).toBeVisible();
  await page.getByRole('contentinfo').waitFor();
  expect(missing).toEqual([]);
});
