import fs from 'node:fs';
import path from 'node:path';
import {expect, type Page, type Route} from '@playwright/test';
import {ROUTES} from './content';
import {open, wake} from './open';
import {sideBySide} from './sideBySide';
import {test} from './test';

const READER = /assets\/js\/reader\./;
const html = (page: Page) => page.locator('html');

/** Holds the scripts back until the function that it returns is called. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isHolding = true;
  await page.route(READER, async (route) => (isHolding ? held.push(route) : route.continue()));
  return async () => {
    isHolding = false;
    await Promise.all(held.map((route) => route.continue()));
  };
}

for (const [name, act] of [
  ['Ctrl and K', (page: Page) => page.keyboard.press('Control+k')],
  ['a slash', (page: Page) => page.keyboard.press('/')],
  ['a click on the button', (page: Page) => page.getByRole('button', {name: /^Search/}).click()],
  [
    'two impatient clicks',
    async (page: Page) => {
      await page.getByRole('button', {name: /^Search/}).click();
      await page.getByRole('button', {name: /^Search/}).click();
    },
  ],
] as const) {
  test(`${name} before any script is there opens search once it is`, {tag: name === 'a slash' ? [] : '@firefox'}, async ({page}) => {
    const release = await holdScripts(page);
    await open(page, '/msk/security');
    await act(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await release();
    await expect(page.getByRole('combobox')).toBeFocused();
  });
}

test('a click on a control says that it is being worked on', async ({page}) => {
  const release = await holdScripts(page);
  await open(page, '/msk/security');
  const button = page.getByRole('button', {name: /^Full screen/}).first();
  await button.click();
  await expect(button).toHaveAttribute('aria-busy', 'true');
  await release();
  await expect(page.getByRole('dialog').locator('svg')).toBeVisible();
  await expect(button).not.toHaveAttribute('aria-busy');
});

test('a filter chosen before any script is there holds', async ({page}) => {
  const release = await holdScripts(page);
  await open(page, '/corrections');
  await page.getByLabel('Section').selectOption({label: 'Security and access control'});
  await page.getByRole('radio', {name: /^wrong/}).click();
  await release();
  await expect(page.locator('[data-verdict]')).toHaveCount(2);
  await expect(page.getByRole('radio', {name: /^wrong/})).toBeChecked();
});

test('with scripts kept away every page is complete and throws nothing', async ({context}) => {
  test.setTimeout(120_000);
  await context.route(/assets\/js/, (route) => route.abort());
  await sideBySide(ROUTES, async (route) => {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    await open(page, route);
    await page.keyboard.press('Control+k');
    // A page whose script is missing loads itself anew. Closed on its way, it now and then never closes.
    await page.waitForFunction(() =>
      performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload'),
    );
    await page.waitForLoadState();
    await expect.soft(page.getByRole('heading', {level: 1}), route).toBeVisible();
    expect.soft((await page.locator('main').innerText()).length, route).toBeGreaterThan(1000);
    expect.soft(errors, route).toEqual([]);
    await page.close();
  });
});

for (const [name, file] of [
  ['the first script', READER],
  ['a part that is loaded later', /search-dialog/],
] as const) {
  test(`when ${name} is gone after a new version, the page loads anew once, and then says so`, async ({page}) => {
    await page.route(file, (route) => route.fulfill({status: 404, body: 'gone'}));
    let loads = 0;
    page.on('load', () => loads++);
    await open(page, '/msk/security');
    await page.keyboard.press('Control+k');
    await expect.poll(() => loads).toBe(2);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('alert')).toHaveCount(1);
    expect(loads).toBe(2);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  });
}

test('without a network a part that cannot be loaded costs nobody the page, and comes once there is one', async ({page, context}) => {
  await open(page, '/msk/security');
  await wake(page);
  await page.route(/search-(dialog|index)/, (route) => route.abort());
  await context.setOffline(true);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Security and access control');
  await page.unroute(/search-(dialog|index)/);
  await context.setOffline(false);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('kraft');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('a part that throws leaves its text, and all around it works', async ({page}) => {
  await page.route(/assets\/js\/corrections/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('Object.entries(', 'Object.noSuchFunction(');
    await route.fulfill({response, body});
  });
  await open(page, '/corrections');
  await wake(page);
  await expect(page.getByRole('alert')).toContainText('has failed');
  await expect(page.locator('[data-verdict]')).toHaveCount(112);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
});

for (const [name, take] of [
  [
    'refused',
    () => {
      for (const storage of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, storage, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    },
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'damaged',
    () => {
      Storage.prototype.getItem = () => '{"half": ';
    },
  ],
] as const) {
  test(`with storage ${name} colours, search and links work`, async ({page}) => {
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    await page.addInitScript(take);
    await open(page, '/msk/');
    await page.getByRole('button', {name: /dark and light mode/}).click();
    await expect(html(page)).toHaveAttribute('data-theme', 'dark');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('tiered storage');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#/);
    expect(errors).toEqual([]);
  });
}

test('with a clock that is years off every page is the same', async ({page}) => {
  await page.clock.install({time: new Date('1999-12-31T23:59:59Z')});
  await open(page, '/sources');
  await wake(page);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Sources');
});

test('what only the build needs reaches no reader: neither Mermaid nor the schemas of the content', () => {
  const folder = path.resolve(__dirname, '..', 'build', 'assets', 'js');
  const isHeavy = (file: string) => /mermaidAPI|flowRenderer|cytoscape|ZodError/.test(fs.readFileSync(path.join(folder, file), 'utf8'));
  expect(fs.readdirSync(folder).filter(isHeavy)).toEqual([]);
});
