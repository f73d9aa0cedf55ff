import type {Page} from '@playwright/test';

/** Opens a route. Nothing is waited for: what a reader does before the scripts are there is played again. */
export async function open(page: Page, route: string): Promise<void> {
  await page.goto(route.replace(/^\//, ''));
}

/** Waits until the scripts are there, which any key fetches. */
export async function wake(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.locator('html[data-has-hydrated="true"]').waitFor();
}
