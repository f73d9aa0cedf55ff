import {expect, type Page} from '@playwright/test';
import {open, wake} from './open';
import {SITES} from './sites';
import {test} from './test';
import {violationsInBothThemes} from './violationsInBothThemes';

const dialog = (page: Page) => page.getByRole('dialog', {name: 'Search'});
const input = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');

async function openSearch(page: Page, route = '/msk/'): Promise<void> {
  await open(page, route);
  await page.keyboard.press('Control+k');
  await expect(input(page)).toBeFocused();
}

for (const key of ['Control+k', 'Meta+k', '/']) {
  test(`${key} opens the dialog, and Escape closes it`, {tag: key === '/' ? '@firefox' : []}, async ({page}) => {
    await open(page, '/msk/');
    await page.keyboard.press(key);
    await expect(input(page)).toBeFocused();
    await expect(input(page)).toHaveAttribute('type', 'search');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('button', {name: /^Search/})).toBeFocused();
  });
}

test('nothing of search is loaded before it is wanted', async ({page}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, '/msk/security');
  expect(asked.filter((url) => url.includes('search-'))).toEqual([]);
  await page.getByRole('button', {name: /^Search/}).hover();
  await expect.poll(() => [/search-dialog/, /search-index/].filter((file) => asked.some((url) => file.test(url))).length).toBe(2);
});

test('a hit names page and heading, marks the words, and leads to the paragraph, where they are marked, too', {tag: '@firefox'}, async ({
  page,
}) => {
  await openSearch(page);
  await input(page).fill('secret name AmazonMSK_');
  const hit = options(page).first();
  await expect(hit).toContainText('Security and access control');
  await expect(hit.locator('mark').first()).toHaveText(/secret/i);
  await expect(hit.locator('a[href]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/msk\/security#/);
  await expect(page.locator('main mark').first()).toBeVisible();
  await expect(dialog(page)).toBeHidden();
});

test('arrow keys choose, from the last to the first, and Enter follows', {tag: '@firefox'}, async ({page}) => {
  await openSearch(page);
  await input(page).fill('replication');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = options(page).nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(input(page)).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
  const href = await second.locator('a').getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('what was opened before is offered again, and forgotten on demand', async ({page}) => {
  await openSearch(page);
  await input(page).fill('tiered storage');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#/);
  await page.keyboard.press('/');
  await expect(options(page)).toHaveCount(1);
  await dialog(page)
    .getByRole('button', {name: /^Forget/})
    .click();
  await expect(options(page)).toHaveCount(0);
});

test('by touch: the button opens, a tap on a hit follows', async ({browser}) => {
  const context = await browser.newContext({hasTouch: true, isMobile: true, viewport: {width: 360, height: 740}});
  const page = await context.newPage();
  await open(page, '/msk/');
  await page.getByRole('button', {name: /^Search/}).tap();
  await input(page).fill('kraft');
  await options(page).first().tap();
  await expect(page).toHaveURL(/\/msk\/.+#/);
  await context.close();
});

test('no hit: says so, and offers the nearest words', async ({page}) => {
  await openSearch(page);
  await input(page).fill('qwertzuiop');
  await expect(dialog(page).getByRole('status')).toHaveText('Nothing found for “qwertzuiop”.');
  await input(page).fill('enkrybsion');
  await dialog(page).getByRole('button', {name: 'encryption'}).click();
  await expect(options(page).first()).toBeVisible();
});

test('the open dialog is accessible in both themes', async ({page}) => {
  await openSearch(page);
  await input(page).fill('multi az');
  await expect(options(page).first()).toBeVisible();
  expect(await violationsInBothThemes(page, ['dialog'])).toEqual([]);
});

test('answers of questions are not searched', async ({page}) => {
  await openSearch(page);
  await input(page).fill('check yourself');
  const urls = await options(page)
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(urls.filter((url) => url?.includes('#check-'))).toEqual([]);
});

for (const [name, text] of [
  ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['a bomb for regular expressions', '(a+)+$^.*[['],
  ['control characters', '\u0007\u001b[31mkafka'],
  ['right-to-left text', 'أمازون كافكا'],
  ['emoji', '🎈🎈🎈'],
  ['names of object members', '__proto__ constructor'],
] as const) {
  test(`${name} in the input is text and nothing else`, async ({page}) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (alert) => errors.push(alert.message()));
    await openSearch(page);
    await input(page).fill(text);
    await expect(dialog(page).getByRole('status')).not.toBeEmpty();
    await expect(dialog(page).locator('img, script')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('a paste of 100 kB is cut, and freezes nothing', async ({page}) => {
  await openSearch(page);
  await input(page).evaluate((element: HTMLInputElement) => {
    element.focus();
    document.execCommand('insertText', false, 'kafka brokers in zones '.repeat(4500));
  });
  await expect(options(page).first()).toBeVisible();
  expect((await input(page).inputValue()).length).toBeLessThanOrEqual(300);
});

test('Enter before there is an index leads to the first hit once there is one', async ({page}) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/search-index/, async (route) => {
    await arrived;
    await route.continue();
  });
  await openSearch(page);
  await input(page).fill('kraft');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('status')).toHaveText('Loading the index');
  arrive();
  await expect(page).toHaveURL(/#/);
});

test('an index that cannot be loaded is said, and loaded by a retry', async ({page}) => {
  let broken = true;
  await page.route(/search-index/, (route) =>
    broken ? route.fulfill({status: 200, contentType: 'text/javascript', body: 'damaged(('}) : route.continue(),
  );
  await openSearch(page);
  await input(page).fill('kraft');
  await expect(dialog(page).getByRole('status')).toContainText('could not be loaded');
  broken = false;
  await dialog(page).getByRole('button', {name: 'Try again'}).click();
  await expect(options(page).first()).toBeVisible();
});

test('search works in a folder of a host', async ({page}) => {
  await page.goto(SITES.subpath.address);
  await wake(page);
  await page.keyboard.press('/');
  await input(page).fill('port 9098');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/study\/msk\/msk\/security#/);
});

test('no third party is asked for anything', async ({page}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(SITES.root.address) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  await openSearch(page);
  await input(page).fill('kinesis');
  await expect(options(page).first()).toBeVisible();
  expect(foreign).toEqual([]);
});

test('with an Algolia application the dialog asks Algolia', async ({page}) => {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  await page.route(/algolia/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({json: {results: [{hits: [], nbHits: 0}]}});
  });
  await page.goto(SITES.algolia.address);
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').or(page.locator('input[type="search"]')).first().fill('kraft');
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  expect(asked[0]).toContain('testapp');
  expect(errors).toEqual([]);
});
