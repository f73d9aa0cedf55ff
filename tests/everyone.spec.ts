import {expect, type Page, test} from '@playwright/test';
import {open} from './open';

const PHONE = {width: 360, height: 740};

/** What has the focus, as a sighted keyboard user sees it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const {outlineStyle, outlineWidth} = getComputedStyle(element);
    const {top, bottom, width, height} = element.getBoundingClientRect();
    const navbar = document.querySelector('.navbar')?.getBoundingClientRect();
    const isUnderNavbar = navbar !== undefined && element.closest('.navbar') === null && bottom <= navbar.bottom;
    return {
      name: element.getAttribute('aria-label') ?? ((element as HTMLInputElement).labels?.[0] ?? element).innerText.trim(),
      isPage: element === document.body,
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
      seen: width > 0 && height > 0 && top < window.innerHeight && bottom > 0 && !isUnderNavbar,
    };
  });
}

for (const route of ['/', '/msk/security', '/corrections']) {
  test(`${route} by keyboard: the text is one step away, and every step shows where one is`, async ({page}) => {
    await open(page, route);
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe('Skip to main content');
    const seen: string[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const {name, ring, seen: isSeen, isPage} = await focused(page);
      if (isPage) break;
      expect(ring, `ring of “${name}”`).toBe(true);
      expect(isSeen, `“${name}” in sight`).toBe(true);
      expect(name, `name after “${seen.at(-1)}”`).not.toBe('');
      seen.push(name);
    }
    expect(seen[0]).toBe('MSK Cheat Sheet');
  });
}

test('the first step leads past the menu', async ({page}) => {
  await open(page, '/msk/security');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('on a phone every control is large enough for a finger', async ({page}) => {
  await page.setViewportSize(PHONE);
  for (const route of ['/', '/msk/security', '/corrections']) {
    await open(page, route);
    await page.getByRole('button', {name: 'Toggle navigation bar'}).click();
    const small = await page.locator('button:visible, summary:visible, select:visible, #menu a:visible').evaluateAll((all) =>
      all
        .map((element) => ({name: element.textContent, ...element.getBoundingClientRect().toJSON()}))
        .filter(({width, height}) => width < 24 || height < 24)
        .map(({name}) => name),
    );
    expect(small, route).toEqual([]);
  }
});

test('the links of places have names that tell them apart', async ({page}) => {
  await open(page, '/msk/security');
  const names = await page.locator('a.hash-link').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) expect(name).toMatch(/^Direct link to \S+/);
  expect(new Set(names).size).toBe(names.length);
});

test('with forced colours signals, verdicts and the present page still stand out', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await open(page, '/msk/security');
  const borders = await page
    .locator('[data-signal]')
    .evaluateAll((signals) => signals.map((signal) => Number.parseFloat(getComputedStyle(signal).borderInlineStartWidth)));
  expect(Math.min(...borders)).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect((await focused(page)).ring).toBe(true);
  await expect(page.locator('svg text:visible').first()).toBeVisible();
});

test('who wants no motion sees none', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await open(page, '/msk/security');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('kraft');
  await page.getByRole('option').first().waitFor();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({effect}) => Number(effect?.getComputedTiming().duration) > 0)
      .map((animation) => animation.constructor.name),
  );
  expect(moving).toEqual([]);
});

test('search says how many it has found, once and politely', async ({page}) => {
  await open(page, '/msk/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('tiered storage');
  const dialog = page.getByRole('dialog', {name: 'Search'});
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ results$/);
  await expect(dialog.locator('[aria-live], [role="status"], [role="alert"]')).toHaveCount(1);
});
