import type {Page} from '@playwright/test';
import {isPlaywrights} from './isPlaywrights';

/** What a page complains about, and what it asks of anyone but `home`, from now on. */
export function listen(page: Page, home: string): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    // Chromium reports the status of an unknown address itself; the page is what is under test there.
    const isExpected = page.url().endsWith('/nowhere') && message.text().includes('404');
    if (!isExpected && !isPlaywrights(message.text())) heard.push(message.text());
  });
  page.on('pageerror', ({message}) => heard.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:')) heard.push(request.url());
  });
  return heard;
}
