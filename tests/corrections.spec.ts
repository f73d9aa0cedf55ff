import {expect} from '@playwright/test';
import {site} from './content';
import {open} from './open';
import {test} from './test';

const count = (verdict: string) => site.claims.filter(({value}) => value.verdict === verdict).length;

test('the corrections are counted and narrowed by verdict and section', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/corrections');
  await expect(page.locator('[data-verdict]')).toHaveCount(112);
  // Clicked rather than checked: what is chosen before the scripts are there is taken back for a moment.
  await page.getByRole('radio', {name: `wrong (${count('wrong')})`}).click();
  await expect(page.locator('[data-verdict]')).toHaveCount(count('wrong'));
  await expect(page.getByRole('main').getByRole('status')).toHaveText(`${count('wrong')} of 112 statements`);
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

test('the filter gives way to a link that leads to what it hides, and only then', async ({page}) => {
  const correct = site.claims.find(({value}) => value.verdict === 'correct')?.value.id ?? '';
  await open(page, '/corrections');
  const wrong = page.getByRole('radio', {name: /^wrong/});
  await wrong.click();
  await expect(page.locator(`#${correct}`)).toHaveCount(0);
  await page.evaluate((id) => {
    window.location.hash = id;
  }, correct);
  await expect(page.getByRole('radio', {name: /^all/})).toBeChecked();
  await expect(page.locator(`#${correct}`)).toBeInViewport();
  await expect(page.locator(`#${correct}`)).toBeFocused();
  await wrong.click();
  await expect(page.locator('[data-verdict]')).toHaveCount(count('wrong'));
});
