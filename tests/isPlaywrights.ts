/** What the browser says because the tests do without a service worker, and would not say to a reader. */
export function isPlaywrights(message: string): boolean {
  return message.endsWith('blocked by Playwright');
}
