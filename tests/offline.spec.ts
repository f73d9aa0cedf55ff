import fs from 'node:fs';
import path from 'node:path';
import {expect, type Page} from '@playwright/test';
import {isKept} from '../src/build/offline/keptFiles';
import {RETIRED_WORKER} from '../src/build/offline/retiredWorker';
import {questionBank} from '../src/build/questionBank';
import {setCode} from '../src/study/quiz/setCode';
import {type ChangingSite, changingSite, type Mishap} from './changingSite';
import {site as content, diagramsOn, PAPER_ROUTES, ROUTES} from './content';
import {open, wake} from './open';
import {SITES} from './sites';
import {test as base} from './test';

const BUILT = path.resolve(__dirname, '..', SITES.root.folder);
/** In bytes: of all that is kept, and of what the button says. */
const MOST = {kept: 3_000_000, said: 1_000_000};
const SECURITY = 'Security and access control';
const NEXT = [{file: 'msk/security/index.html', from: SECURITY, to: 'Security, second edition'}];

const test = base.extend<{site: ChangingSite}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  site: async ({}, use) => {
    const site = await changingSite(BUILT);
    await use(site);
    site.close();
  },
});

test.use({serviceWorkers: 'allow'});
// The whole site is fetched and packed in each.
test.describe.configure({timeout: 180_000});

const line = (page: Page) => page.locator('[data-offline]');
const title = (page: Page) => page.getByRole('heading', {level: 1});

/** One visit, until the site is kept. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await wake(page);
  await expect(line(page)).toHaveText(/^Read offline: ready, content of \d{4}-\d\d-\d\d\.$/, {timeout: 60_000});
}

/** Has the browser look for a newer version, and waits until that has come to an end. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const worker = (await registration?.update())?.installing;
    if (!worker) return;
    await new Promise<void>((resolve) => {
      const look = () => (worker.state === 'installed' || worker.state === 'redundant') && resolve();
      worker.addEventListener('statechange', look);
      look();
    });
  });
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** What a reader does with a site that he has on his device. */
async function useEverything(page: Page): Promise<void> {
  await open(page, '/finder');
  await page.getByRole('textbox').fill('A consumer must replay messages with an unmodified Kafka client.');
  await expect(page.locator('[data-finder-result] [data-service]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await open(page, '/msk/cost');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', {name: 'Search'}).getByRole('combobox').fill('kraft');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', {name: /^Full screen/})
    .first()
    .click();
  await expect(page.getByRole('dialog').locator('svg')).toBeVisible();
  await open(page, '/practice');
  await page.getByRole('button', {name: 'Start practice'}).click();
  await expect(page.getByRole('heading', {name: 'Question 1 of 10'})).toBeVisible();
  await open(page, '/review');
  await wake(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
}

for (const [place, {address}] of [
  ['at the root of a host', SITES.root],
  ['in a folder of a host', SITES.subpath],
] as const) {
  test.describe(place, () => {
    test.use({baseURL: address});

    test('after one visit every page opens without a network, and all works', async ({page, context}) => {
      await visit(page, address);
      await page.close();
      await context.setOffline(true);
      // Another tab, as after a restart.
      const tab = await context.newPage();
      for (const [index, route] of [...ROUTES, ...PAPER_ROUTES].entries()) {
        // Every second one as some hosts and people write it.
        await open(tab, index % 2 ? `${route.replace(/\/?$/, '/')}?from=chat` : route);
        await expect(title(tab), route).toBeVisible();
        await expect(tab.locator('figure[data-diagram] svg:visible'), route).toHaveCount(diagramsOn(route).length);
      }
      const answer = await tab.goto('msk/securty');
      expect(answer?.status()).toBe(404);
      await expect(title(tab)).toHaveText('This page does not exist');
      await expect(tab.getByRole('main').getByRole('link', {name: SECURITY}).first()).toBeVisible();
      await open(tab, '/msk/security#ports');
      await expect(tab.locator('#ports')).toBeInViewport();
      await useEverything(tab);
    });
  });
}

test('what is kept is small', async ({page}) => {
  await visit(page, SITES.root.address);
  const kept = await page.evaluate(async () => {
    const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).matchAll()));
    // Read past the worker, as it lies on the disk.
    return Promise.all(caught.flat().map(async (answer) => (await answer.arrayBuffer()).byteLength));
  });
  const files = fs.readdirSync(BUILT, {recursive: true, encoding: 'utf8'}).map((file) => file.split(path.sep).join('/'));
  const written = files.filter((file) => isKept(file) && fs.statSync(path.join(BUILT, file)).isFile());
  expect(kept.length).toBe(written.length);
  const sum = (sizes: number[]) => sizes.reduce((total, bytes) => total + bytes, 0);
  console.table({files: kept.length, kept: sum(kept), written: sum(written.map((file) => fs.statSync(path.join(BUILT, file)).size))});
  expect(sum(kept)).toBeLessThanOrEqual(MOST.kept);
  expect(sum(kept), 'what the button "Keep it (1 MB)" says').toBeLessThanOrEqual(MOST.said);
});

test('with data saver nothing is fetched until the reader asks for it', async ({page, site}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', {value: {saveData: true, effectiveType: '4g'}}));
  await page.goto(`${site.address}practice`);
  await expect(line(page)).toContainText('Read offline: not kept on this device.');
  expect(site.asked).not.toContain('sw.js');
  await expect(line(page)).not.toHaveRole('status');
  await page.getByRole('button', {name: 'Keep it (1 MB)'}).click();
  await expect(line(page)).toContainText('ready');
  await expect(line(page)).toHaveRole('status');
  await expect(line(page)).toBeFocused();
  site.stop();
  await page.goto(`${site.address}msk/security`);
  await expect(title(page)).toHaveText(SECURITY);
});

for (const [how, refuse] of [
  [
    'by an error',
    () => Object.assign(ServiceWorkerContainer.prototype, {register: () => Promise.reject(new DOMException('no', 'SecurityError'))}),
  ],
  ['by having no workers', () => Object.defineProperty(navigator, 'serviceWorker', {value: undefined})],
] as const) {
  test(`where the browser refuses ${how}, the line says so and the site works on`, async ({page}) => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', ({message}) => heard.push(message));
    await page.addInitScript(refuse);
    await open(page, '/practice');
    await expect(line(page)).toHaveText('Read offline: this browser does not keep the site.');
    await useEverything(page);
    expect(heard).toEqual([]);
  });
}

test('a first visit that could not keep the site says so, and tries again when asked', async ({page, site}) => {
  site.spoil('msk/cost/index.html', 'missing');
  await page.goto(`${site.address}practice`);
  await expect(line(page)).toContainText('it could not be kept');
  expect(await cacheNames(page)).toEqual([]);
  site.spoil('msk/cost/index.html');
  await page.getByRole('button', {name: 'Try again'}).click();
  await expect(line(page)).toContainText('ready');
});

test('a newer version is offered, waits, and comes when it is asked for', async ({page, site}) => {
  await visit(page, `${site.address}msk/security`);
  await site.publish(NEXT);
  const before = site.asked.length;
  await lookForUpdate(page);
  // Only what has changed is fetched.
  expect(site.asked.slice(before).filter((file) => file !== 'sw.js')).toEqual(['msk/security']);
  await expect(line(page)).toContainText('A newer version is there.');
  await page.reload();
  await wake(page);
  await expect(title(page)).toHaveText(SECURITY);
  await page.getByRole('button', {name: 'Later'}).click();
  await expect(page.getByRole('button', {name: 'Later'})).toHaveCount(0);
  await page.getByRole('button', {name: 'Load it'}).click();
  await expect(title(page)).toHaveText('Security, second edition');
  await wake(page);
  await expect(line(page)).toContainText('ready');
  await expect.poll(async () => (await cacheNames(page)).length).toBe(1);
});

test('a newer version comes by itself when no page of the old one is open', async ({page, context, site}) => {
  await visit(page, `${site.address}msk/security`);
  await site.publish(NEXT);
  await lookForUpdate(page);
  await page.goto('about:blank');
  await page.close();
  const tab = await context.newPage();
  await expect(async () => {
    await tab.goto('about:blank');
    await tab.goto(`${site.address}msk/security`);
    await expect(title(tab)).toHaveText('Security, second edition', {timeout: 500});
  }).toPass();
});

test('a newer version in the middle of a practice set loses nothing', async ({page, site}) => {
  const {version, questions} = questionBank(content);
  const items = questions.flatMap(({type, id}) => (type === 'multiple-choice' ? [id] : [])).slice(0, 3);
  await visit(
    page,
    `${site.address}practice#set=${setCode({bank: version, seed: 7, items, mode: 'learning', timed: false, asksSure: false})}`,
  );
  await page.getByRole('button', {name: 'Start the set'}).click();
  await page
    .getByRole('group', {name: /^Choose/})
    .getByLabel(/^B\b/)
    .check();
  await page.getByRole('button', {name: /^Check/}).click();
  await page.getByRole('button', {name: 'Next question'}).click();
  await page.getByRole('heading', {name: 'Question 2 of 3'}).waitFor();
  const shown = await page.getByRole('main').innerText();
  await site.publish(NEXT);
  await lookForUpdate(page);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', {name: 'Load it'}).click()]);
  await expect(page.getByRole('heading', {name: 'Question 2 of 3'})).toBeVisible();
  expect(await page.getByRole('main').innerText()).toBe(shown);
});

test('a page that stays open keeps the scripts of its version until it is loaded anew', async ({page, context, site}) => {
  await visit(page, `${site.address}msk/security`);
  const other = await context.newPage();
  await other.goto(`${site.address}msk/security`);
  await wake(other);
  await site.publish(NEXT, ['full-screen', 'reader']);
  await lookForUpdate(other);
  await other.getByRole('button', {name: 'Load it'}).click();
  await expect(title(other)).toHaveText('Security, second edition');
  await expect(title(page)).toHaveText(SECURITY);
  await expect(line(page)).toContainText('A newer version is there.');
  site.stop();
  await page
    .getByRole('button', {name: /^Full screen/})
    .first()
    .click();
  await expect(page.getByRole('dialog').locator('svg')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', {name: 'Load it'}).click();
  await expect(title(page)).toHaveText('Security, second edition');
});

const MISHAPS: Mishap[] = ['missing', 'cut off', 'an error', 'broken off'];

test(`of a newer version one file is ${MISHAPS.join(', or ')}: the old one stays, whole, until all is right`, async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.address}msk/security`);
  const kept = await cacheNames(page);
  await site.publish([...NEXT, {file: 'msk/cost/index.html', from: '<h1>', to: '<h1>Second '}]);
  for (const mishap of MISHAPS) {
    const before = site.asked.length;
    site.spoil('msk/cost/index.html', mishap);
    await lookForUpdate(page);
    expect(site.asked.slice(before), mishap).toContain('msk/cost');
    await expect(line(page), mishap).toContainText('ready');
    expect(await cacheNames(page), mishap).toEqual(kept);
    await context.setOffline(true);
    const tab = await context.newPage();
    await tab.goto(`${site.address}msk/security`);
    await expect(title(tab), mishap).toHaveText(SECURITY);
    await tab.close();
    await context.setOffline(false);
  }
  site.spoil('msk/cost/index.html');
  await lookForUpdate(page);
  await page.getByRole('button', {name: 'Load it'}).click();
  await expect(title(page)).toHaveText('Security, second edition');
});

test('a build that keeps nothing gives pages back to the network', async ({page, site}) => {
  await visit(page, `${site.address}msk/security`);
  await site.publish(NEXT);
  site.publishWorker(RETIRED_WORKER);
  await page.reload();
  await expect(title(page)).toHaveText('Security, second edition');
  expect(await cacheNames(page)).toEqual([]);
});

test('the site can be installed: name, icons, start and colours', async ({page, request}) => {
  await open(page, '/');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await request.get(address ?? '')).json();
  expect(manifest).toMatchObject({start_url: '/', scope: '/', display: 'standalone'});
  for (const {src} of manifest.icons) expect((await request.get(src)).headers()['content-type']).toBe('image/png');
  const session = await page.context().newCDPSession(page);
  // Headless Chromium has no window to put the offer in.
  const {installabilityErrors} = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({errorId}) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});
