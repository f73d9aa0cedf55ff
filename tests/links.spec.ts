import {expect, test} from '@playwright/test';
import {open} from './open';

test('the link of a key fact copies its address and says so', async ({page}) => {
  await open(page, '/msk/security');
  const fact = page.locator('li#iam');
  await fact.hover();
  const link = fact.getByRole('link', {name: /^Direct link to/});
  await expect(link).toHaveCSS('opacity', '1');
  await link.click();
  await expect(fact.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/msk\/security#iam$/);
  await expect(page).toHaveURL(/#iam$/);
});

test('the link of a heading copies its address', async ({page}) => {
  await open(page, '/msk/security');
  await page.getByRole('link', {name: 'Direct link to Ports', exact: true}).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/msk\/security#ports$/);
});

test('the link of a row is reached by keyboard', async ({page}) => {
  await open(page, '/msk/kinesis-comparison');
  const link = page.locator('tr#row-protocol').getByRole('link', {name: /^Direct link to/});
  await link.focus();
  await expect(link).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#row-protocol$/);
});

test('where nothing can hover, the link of a place is always there', async ({browser}) => {
  const context = await browser.newContext({hasTouch: true, isMobile: true, viewport: {width: 360, height: 740}});
  const page = await context.newPage();
  await open(page, '/msk/security');
  expect(Number(await page.locator('li#iam > a.hash-link').evaluate((link) => getComputedStyle(link).opacity))).toBeGreaterThan(0.5);
  await context.close();
});

test('a link into a closed answer opens it', async ({page}) => {
  await open(page, '/msk/security#check-iam-port');
  const id = await page.locator('[data-checkpoint]').first().getAttribute('id');
  await page.goto(`msk/security#${id}`);
  await expect(page.locator(`#${id}`)).toHaveAttribute('open', '');
});

test('a link to a place leaves it clear of the navbar', async ({page}) => {
  await open(page, '/msk/security#ports');
  const [heading, navbar] = await Promise.all([page.locator('#ports').boundingBox(), page.locator('.navbar').boundingBox()]);
  expect(heading?.y).toBeGreaterThanOrEqual((navbar?.y ?? 0) + (navbar?.height ?? 0));
  await expect(page.locator('#ports')).toBeInViewport();
});

test('an unknown address names the nearest page', async ({page}) => {
  await open(page, '/msk/securty');
  await expect(page.getByRole('main').getByRole('link').first()).toHaveText('Security and access control');
});

test('a citation leads to the official page', async ({page}) => {
  await open(page, '/msk/security');
  const citation = page.locator('li#iam a[data-source]').first();
  await expect(citation).toHaveAttribute('href', /^https:\/\/(docs\.aws|aws\.amazon|github\.com|kafka\.apache)/);
  await expect(citation).toHaveAccessibleName(/^Source \d+: \w+/);
});

test('previous and next follow the order of the sheet', async ({page}) => {
  await open(page, '/msk/security');
  await page.getByRole('navigation', {name: 'Docs pages'}).getByRole('link', {name: /Next/}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/Monitoring/);
});
