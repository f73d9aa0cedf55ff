import type {Page} from '@playwright/test';
import {faintText} from './faintText';
import {violations} from './violations';

/**
 * Accessibility rules that the page breaks: all of them in the light theme, where it is left. In the dark one nothing is
 * different but the colors.
 */
export async function violationsInBothThemes(page: Page, parts?: string[]): Promise<string[]> {
  await show(page, 'dark');
  const faint = await faintText(page);
  await show(page, 'light');
  return [...faint.map((text) => `dark: ${text}`), ...(await violations(page, {parts}))];
}

async function show(page: Page, theme: 'dark' | 'light'): Promise<void> {
  await page.emulateMedia({colorScheme: theme});
  await page.locator(`html[data-theme=${theme}]`).waitFor();
}
