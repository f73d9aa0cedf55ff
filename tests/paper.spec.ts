import {expect, test} from '@playwright/test';
import {open} from './open';

test('on paper there is the page alone, with hidden answers', async ({page}) => {
  await open(page, '/msk/security');
  await page.locator('[data-checkpoint] summary').first().click();
  await page.emulateMedia({media: 'print'});
  for (const frame of ['.navbar', '.theme-doc-sidebar-container', '.pagination-nav', '.footer', 'a.hash-link']) {
    await expect(page.locator(frame).first(), frame).toBeHidden();
  }
  await expect(page.locator('[data-checkpoint] p').first()).toBeHidden();
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
});
