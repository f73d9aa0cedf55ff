import type {Page} from '@playwright/test';

/** Opens a route and waits until the page answers to the reader. */
export async function open(page: Page, route: string): Promise<void> {
  await page.goto(route.replace(/^\//, ''));
  await page.locator('html[data-has-hydrated="true"]').waitFor();
}
