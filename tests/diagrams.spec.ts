import {expect} from '@playwright/test';
import {open} from './open';
import {test} from './test';

test('a drawing has a name, a description, and the colours of the theme', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/security');
  const svg = page.locator('figure[data-diagram] svg:visible').first();
  await expect(svg).toHaveRole('img');
  await expect(svg).toHaveAccessibleName(/\w+/);
  const fill = () =>
    svg
      .locator('path[fill^="var("]')
      .first()
      .evaluate((box) => getComputedStyle(box).fill);
  const light = await fill();
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await expect.poll(fill).not.toBe(light);
});

test('a page reached by a link shows its drawings, too', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/');
  await page.getByRole('navigation', {name: 'Docs sidebar'}).getByRole('link', {name: '5 · Security'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Security and access control');
  await expect(page.locator('figure[data-diagram] svg:visible').first()).toBeVisible();
});

test('a drawing opens on the full screen, zooms and closes by keyboard', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/security');
  const button = page.getByRole('button', {name: /^Full screen/}).first();
  await button.focus();
  await page.keyboard.press('Enter');
  const svg = page.getByRole('dialog').locator('svg');
  await expect(svg).toBeVisible();
  const width = async () => (await svg.boundingBox())?.width ?? 0;
  const before = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(before);
  await page.keyboard.press('0');
  await expect.poll(width).toBe(before);
  await page.keyboard.press('Control+Equal');
  await page.keyboard.press('Alt+Minus');
  expect(await width()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
});

test('behind the full screen the page stays where it is, and nothing is left of the copy', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/security');
  const button = page.getByRole('button', {name: /^Full screen/}).first();
  await button.scrollIntoViewIfNeeded();
  const scrolled = () => page.evaluate(() => window.scrollY);
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);
  await button.click();
  await expect(page.getByRole('dialog').locator('svg')).toBeVisible();
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 900);
  await page.keyboard.press('PageDown');
  // A scroll shows two frames after its cause at the latest.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await scrolled()).toBe(before);
  await page.getByRole('button', {name: 'Close'}).click();
  expect(await scrolled()).toBe(before);
  await expect(button).toBeFocused();
  await expect(page.locator('dialog svg')).toHaveCount(0);
});

test('on paper a drawing is black on white', {tag: '@firefox'}, async ({page}) => {
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  await open(page, '/msk/security');
  const text = page.locator('figure[data-diagram] svg:visible text').first();
  expect(await text.evaluate((element) => getComputedStyle(element).fill)).toBe('rgb(0, 0, 0)');
});
