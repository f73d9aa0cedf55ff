import {AxeBuilder} from '@axe-core/playwright';
import {expect, test} from '@playwright/test';
import {ROUTES} from './content';
import {open} from './open';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const route of [...ROUTES, '/nowhere']) {
  test(`${route} is accessible in both themes, silent, and fits a phone`, async ({page}) => {
    const said: string[] = [];
    // Chromium reports the status of an unknown address itself; the page is what is under test there.
    page.on('console', (message) => {
      if (route !== '/nowhere' || !message.text().includes('404')) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    await open(page, route);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const {violations} = await new AxeBuilder({page}).withTags(RULES).analyze();
      expect(
        violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(' ')}`),
        colorScheme,
      ).toEqual([]);
    }
    await page.setViewportSize({width: 360, height: 740});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(said).toEqual([]);
  });
}
