import {expect, test} from '@playwright/test';
import {site} from './content';
import {open} from './open';

const count = (verdict: string) => site.claims.filter(({value}) => value.verdict === verdict).length;

test('the corrections are counted and narrowed by verdict and section', async ({page}) => {
  await open(page, '/corrections');
  await expect(page.locator('[data-verdict]')).toHaveCount(112);
  await page.getByRole('radio', {name: `wrong (${count('wrong')})`}).check();
  await expect(page.locator('[data-verdict]')).toHaveCount(count('wrong'));
  await expect(page.getByRole('status')).toHaveText(`${count('wrong')} of 112 statements`);
  await page.getByLabel('Section').selectOption({label: 'Security and access control'});
  await expect(page.locator('[data-verdict]')).toHaveCount(2);
});

test('a correction has a link, and leads to where its truth stands', async ({page}) => {
  await open(page, '/corrections#S05-3');
  const entry = page.locator('#S05-3');
  await expect(entry).toBeInViewport();
  await entry.getByRole('link', {name: 'In the sheet'}).click();
  await expect(page).toHaveURL(/\/msk\/security#/);
});
