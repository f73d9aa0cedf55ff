import {expect, type Page} from '@playwright/test';
import {site} from './content';
import {open, wake} from './open';
import {test} from './test';

const PAGE = '/msk/neighbours';
const TITLES = site.changes
  .map(({value}) => value)
  .filter(({link}) => link.startsWith(`${PAGE}#`))
  .map(({title}) => title);

const notice = (page: Page) => page.getByRole('complementary', {name: 'What changed'});

/** As on a device on which the page was read before any of its facts was changed. */
async function readBefore(page: Page): Promise<void> {
  await page.evaluate((route) => localStorage.setItem('pages-read', JSON.stringify({[route]: []})), PAGE);
}

const opened = async (page: Page) => {
  await notice(page)
    .getByText(/changed since you read/)
    .click();
  return notice(page);
};

async function visit(page: Page, route: string): Promise<void> {
  await open(page, route);
  await wake(page);
}

test('who is back on a page sees what was changed since, and takes note of it', {tag: '@firefox'}, async ({page}) => {
  await visit(page, PAGE);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('pages-read'))).toContain(PAGE);
  await expect(notice(page)).toHaveCount(0);

  await readBefore(page);
  await visit(page, PAGE);
  await expect(notice(page)).toContainText(`${TITLES.length} facts were changed since you read this page`);
  await opened(page);
  expect((await notice(page).getByRole('listitem').allInnerTexts()).sort()).toEqual([...TITLES].sort());

  const [first = ''] = TITLES;
  await notice(page).getByRole('link', {name: first}).click();
  await visit(page, PAGE);
  await expect(notice(page).locator('li')).toHaveCount(TITLES.length - 1);
  await notice(page).getByRole('button', {name: 'Got it'}).click();
  await expect(notice(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('pages-read'))).toContain(site.changes.at(-1)?.value.id);
});

test('the home page tells it of all pages that were read, and the text stays where it is', async ({page}) => {
  await visit(page, '/corrections');
  await readBefore(page);
  await open(page, '/');
  const heading = page.getByRole('heading', {level: 1});
  const before = await heading.boundingBox();
  await wake(page);
  await notice(page).waitFor();
  expect(await heading.boundingBox()).toEqual(before);
  await (await opened(page)).getByRole('link', {name: 'All that changed'}).click();
  await expect(page.getByRole('heading', {name: 'What changed since'})).toBeInViewport();
});

test('what a device has kept of it may be damaged', async ({page}) => {
  await visit(page, PAGE);
  await page.evaluate(() => localStorage.setItem('pages-read', '{"/msk'));
  await visit(page, PAGE);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('pages-read'))).toContain(PAGE);
  await expect(notice(page)).toHaveCount(0);
});
