import {type Browser, test as base} from '@playwright/test';
import {teachFirefox} from './teachFirefox';

/** Playwright's `test`, with a Firefox that can what the tests ask of it. */
export const test = base.extend<object, {browser: Browser}>({
  browser: [
    async ({browser}, use) => {
      if (browser.browserType().name() === 'firefox') await teachFirefox(browser);
      await use(browser);
    },
    {scope: 'worker'},
  ],
});
