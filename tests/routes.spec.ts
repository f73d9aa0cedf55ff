import {AxeBuilder} from '@axe-core/playwright';
import {expect, type Page, test} from '@playwright/test';
import {ROUTES} from './content';
import {open, wake} from './open';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PHONE = {width: 360, height: 740};

async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({page}).withTags(RULES).analyze();
  return result.violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(' ')}`);
}

for (const route of [...ROUTES, '/nowhere']) {
  test(`${route} is accessible in both themes and on a phone, silent, and fits a phone`, async ({page}) => {
    const said: string[] = [];
    // Chromium reports the status of an unknown address itself; the page is what is under test there.
    page.on('console', (message) => {
      if (route !== '/nowhere' || !message.text().includes('404')) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    await open(page, route);
    await wake(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect(await violations(page), colorScheme).toEqual([]);
    }
    await page.setViewportSize(PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'with all details open').toBe(PHONE.width);
    expect(await violations(page), 'on a phone with all details open').toEqual([]);
    expect(said).toEqual([]);
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
