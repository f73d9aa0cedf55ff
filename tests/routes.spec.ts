import {AxeBuilder} from '@axe-core/playwright';
import {expect, test} from '@playwright/test';
import {ROUTES} from './content';
import {open} from './open';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const route of [...ROUTES, '/nowhere']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${route} is accessible and silent, ${colorScheme}`, async ({page}) => {
      const said: string[] = [];
      // Chromium reports the status of an unknown address itself; the page is what is under test there.
      page.on('console', (message) => {
        if (route !== '/nowhere' || !message.text().includes('404')) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(error.message));
      await page.emulateMedia({colorScheme});
      await open(page, route);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const {violations} = await new AxeBuilder({page}).withTags(RULES).analyze();
      expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(' ')}`)).toEqual([]);
      expect(said).toEqual([]);
    });
  }

  test(`${route} fits a screen of 360 px`, async ({page}) => {
    await page.setViewportSize({width: 360, height: 740});
    await open(page, route);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
  });
}
