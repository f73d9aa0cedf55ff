import {expect, type Page} from '@playwright/test';
import {open} from './open';
import {answered, jsonOf, seed} from './progressLog';
import {test} from './test';

const FUTURE = {id: 'later', at: 5, kind: 'drawn', drawing: [1, 2]};
const BROKEN = {id: 'half', at: 5};

const count = (page: Page) => page.locator('[data-count]');
const notice = (page: Page) => page.getByRole('main').getByRole('alert');

/** Opens the review and grades its first card. */
async function gradeOne(page: Page): Promise<void> {
  await open(page, '/review');
  await page.getByRole('button', {name: 'Show the answer'}).click();
  await page.getByRole('button', {name: 'Good'}).click();
  await expect(count(page)).toContainText('1 card reviewed today');
}

async function exported(page: Page): Promise<Record<string, unknown>> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Export'}).click()]);
  return jsonOf(download);
}

async function importFile(page: Page, text: string): Promise<void> {
  await page.getByLabel('Import').setInputFiles({name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(text)});
}

test('progress is there after the page was closed', {tag: '@firefox'}, async ({page}) => {
  await gradeOne(page);
  await open(page, '/review');
  await expect(count(page)).toContainText('1 card reviewed today');
  await expect(notice(page)).toHaveCount(0);
});

test('where storage is refused the review works, says so, and the progress can be exported', async ({page}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(IDBFactory.prototype, 'open', {value: refuse});
    Object.defineProperty(window, 'localStorage', {get: refuse});
  });
  await gradeOne(page);
  await expect(notice(page)).toContainText('keeps nothing for this site');
  expect((await exported(page)).events).toHaveLength(1);
});

test('where the storage is full the review works, says so, and stores all once there is room', async ({page}) => {
  await page.addInitScript(() => {
    const {add} = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...args) {
      if ((window as {isFull?: boolean}).isFull !== false) throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, args);
    };
  });
  await gradeOne(page);
  await expect(notice(page)).toContainText('no room left');
  await page.evaluate(() => {
    (window as {isFull?: boolean}).isFull = false;
  });
  await page.getByRole('button', {name: 'Show the answer'}).click();
  await page.getByRole('button', {name: 'Good'}).click();
  await expect(notice(page)).toHaveCount(0);
  expect((await exported(page)).events).toHaveLength(2);
});

test('a browser that never answers does not hold up the review', async ({page}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await gradeOne(page);
  await expect(notice(page)).toContainText('keeps nothing for this site');
});

test('what is damaged or from the future is kept, told, exported, and can be downloaded', async ({page}) => {
  await seed(page, [BROKEN, FUTURE, 'a word', answered('security-001', false)]);
  await open(page, '/review');
  await expect(page.locator('[data-strange]')).toContainText('3 entries are damaged');
  await expect(count(page)).toContainText('11 cards to go');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: /as it is/}).click()]);
  expect((await jsonOf(download)).stores).toMatchObject({log: [BROKEN, FUTURE, 'a word', {item: 'security-001'}]});
  const file = await exported(page);
  expect(file.strange).toEqual([BROKEN, FUTURE, 'a word']);
  expect(file.events).toHaveLength(1);
});

test('a log that a later version has stored is read and added to', async ({page}) => {
  await seed(page, [FUTURE], {version: 7});
  await gradeOne(page);
  await expect(notice(page)).toContainText('A later version of this site');
  await open(page, '/review');
  await expect(count(page)).toContainText('1 card reviewed today');
  expect((await exported(page)).strange).toEqual([FUTURE]);
});

test('a database of something else is left as it is', async ({page}) => {
  await seed(page, [{other: true}], {store: 'other'});
  await gradeOne(page);
  await expect(notice(page)).toContainText('is not its progress');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: /as it is/}).click()]);
  expect((await jsonOf(download)).stores).toEqual({other: [{other: true}]});
});

test('two tabs at once know of one another, and neither loses a grade', {tag: '@firefox'}, async ({page, context}) => {
  const other = await context.newPage();
  await Promise.all([open(page, '/review'), open(other, '/review')]);
  await page.getByRole('button', {name: 'Show the answer'}).click();
  await page.getByRole('button', {name: 'Good'}).click();
  await expect(count(other)).toContainText('1 card reviewed today');
  await other.getByRole('button', {name: 'Show the answer'}).click();
  await other.getByRole('button', {name: 'Good'}).click();
  await expect(count(page)).toContainText('2 cards reviewed today');
  await open(page, '/review');
  await expect(count(page)).toContainText('2 cards reviewed today');
});

test('a file takes everything to another device, and is put together with what is there', async ({page, browser}) => {
  await seed(page, [FUTURE, answered('security-001', false)]);
  await gradeOne(page);
  const file = await exported(page);
  expect(file).toMatchObject({format: 'msk-cheat-sheet-progress', version: 1, strange: [FUTURE]});

  const context = await browser.newContext();
  const there = await context.newPage();
  await gradeOne(there);
  await importFile(there, JSON.stringify(file));
  await expect(there.getByText('2 entries were added. 1 that this version does not understand is kept as they are.')).toBeVisible();
  const merged = await exported(there);
  expect(merged.events).toHaveLength(3);
  expect(merged.events).toEqual(expect.arrayContaining(file.events as unknown[]));
  expect(merged.strange).toEqual([FUTURE]);
  await importFile(there, JSON.stringify(file));
  await expect(there.getByText('Nothing new was in it.')).toBeVisible();
  await context.close();
});

test('a file of a later version is taken as far as it is understood, and nothing of it is lost', async ({page}) => {
  await open(page, '/review');
  const events = [answered('security-001', false), FUTURE];
  await importFile(page, JSON.stringify({format: 'msk-cheat-sheet-progress', version: 2, events, strange: [], decks: 3}));
  await expect(page.getByText(/1 entry was added.*A later version of this site wrote the file/)).toBeVisible();
  expect((await exported(page)).strange).toEqual([FUTURE, {format: 'msk-cheat-sheet-progress', version: 2, decks: 3}]);
});

for (const [name, text, said] of [
  ['half a file', '{"format":"msk-cheat-sheet-progress","version":1,"events":[{"id":', 'cannot be read'],
  ['another file', '{"name":"msk"}', 'not of this site'],
] as const) {
  test(`${name} changes nothing, and the learner is told`, async ({page}) => {
    await open(page, '/review');
    await importFile(page, text);
    await expect(page.getByText(said)).toBeVisible();
    expect((await exported(page)).events).toEqual([]);
  });
}

test('a section begins anew, and the reset can be undone, also after a new visit', async ({page}) => {
  await seed(page, [answered('security-001', false), answered('cost-001', false)]);
  await open(page, '/review');
  await expect(page.locator('tr[data-section]')).toHaveCount(2);
  await page.getByLabel('Begin anew in').selectOption({label: 'Security and access control'});
  await page.getByRole('button', {name: 'Reset', exact: true}).click();
  await expect(page.locator('tr[data-section]')).toHaveCount(1);
  await open(page, '/review');
  await expect(page.locator('tr[data-section]')).toHaveCount(1);
  await page.getByRole('button', {name: 'Undo the reset of Security and access control'}).click();
  await expect(page.locator('tr[data-section]')).toHaveCount(2);
  await page.getByLabel('Begin anew in').selectOption({label: 'All sections'});
  await page.getByRole('button', {name: 'Reset', exact: true}).click();
  await expect(page.locator('tr[data-section]')).toHaveCount(0);
  await page.getByRole('button', {name: 'Undo the reset of All sections'}).click();
  await expect(page.locator('tr[data-section]')).toHaveCount(2);
});

test('a week after the last export there is a reminder, until the next', async ({page}) => {
  const day = 86_400_000;
  await seed(page, [answered('security-001', false, {at: Date.now() - 6 * day})]);
  await open(page, '/review');
  const reminder = page.locator('[data-reminder]');
  await expect(page.getByRole('button', {name: 'Export'})).toBeVisible();
  await expect(reminder).toHaveCount(0);
  await page.clock.setFixedTime(Date.now() + 2 * day);
  await open(page, '/review');
  await expect(reminder).toBeVisible();
  await exported(page);
  await expect(reminder).toHaveCount(0);
  await open(page, '/review');
  await expect(page.getByRole('button', {name: 'Export'})).toBeVisible();
  await expect(reminder).toHaveCount(0);
});
