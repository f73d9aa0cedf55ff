import {expect, type Page} from '@playwright/test';
import {isQuestion} from '../src/content/model/decision';
import {paths} from '../src/study/decide/paths';
import {site} from './content';
import {open, wake} from './open';
import {test} from './test';
import {violationsInBothThemes} from './violationsInBothThemes';

const nodes = site.decisions.map(({value}) => value);
const leaves = nodes.filter((node) => !isQuestion(node));
/** The node that the guide shows. */
const shown = (page: Page) => page.locator('[data-decision]:visible');

async function expectShown(page: Page, id: string): Promise<void> {
  await expect(shown(page)).toHaveCount(1);
  await expect(shown(page)).toHaveAttribute('id', id);
}

test('a walk by keyboard ends at a leaf that says why and what would flip it', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/decide');
  await expectShown(page, 'asked-for');
  await wake(page);
  const way = ['clients', 'after-reading', 'job-order', 'sqs-fifo'];
  for (const to of way) {
    const answer = shown(page).locator(`ul a[href="#${to}"]`);
    // From where the last answer has led, the next one is a few steps of the keyboard away.
    for (let step = 0; step < 16 && !(await answer.evaluate((link) => link === document.activeElement)); step++) {
      await page.keyboard.press('Tab');
      if (to === 'clients' && (await page.evaluate(() => document.activeElement?.closest('main') === null))) step--;
    }
    await expect(answer).toBeFocused();
    await page.keyboard.press('Enter');
    await expectShown(page, to);
    await expect(shown(page)).toBeFocused();
  }
  await expect(shown(page)).toHaveAttribute('data-service', 'sqs');
  await expect(shown(page)).toHaveAccessibleName(/FIFO queue/);
  await expect(shown(page).getByRole('heading', {name: 'What would flip it'})).toBeVisible();
  await expect(shown(page).getByRole('list', {name: 'Answers so far'}).getByRole('listitem')).toHaveCount(way.length);
});

// Playwright waits in vain for Firefox to go back.
test('back and forward, start again, and a flip', async ({page}) => {
  await open(page, '/decide');
  await shown(page).locator('a[href="#next-step"]').click();
  await shown(page).locator('a[href="#code"]').click();
  await shown(page).locator('a[href="#lambda"]').click();
  await expectShown(page, 'lambda');
  await page.goBack();
  await expectShown(page, 'code');
  await page.goBack();
  await page.goBack();
  await expectShown(page, 'asked-for');
  for (let step = 0; step < 3; step++) await page.goForward();
  await expectShown(page, 'lambda');
  await shown(page).locator('a[href="#pipes"]').click();
  await expectShown(page, 'pipes');
  await page.getByRole('link', {name: 'Start again'}).click();
  await expectShown(page, 'asked-for');
});

// Playwright waits in vain for Firefox to go back.
test('a link leads to a leaf, and from there into the sheet', async ({page}) => {
  await open(page, '/decide#msk-scram');
  await expectShown(page, 'msk-scram');
  await expect(shown(page)).toBeInViewport();
  await wake(page);
  await expectShown(page, 'msk-scram');
  await shown(page).locator('a[href$="/msk/security#scram"]').click();
  await expect(page).toHaveURL(/\/msk\/security#scram$/);
  await page.goBack();
  await expectShown(page, 'msk-scram');
});

test('a link to a part of the page below leaves the first question where it is', async ({page}) => {
  await open(page, '/decide#list');
  await expect(page.getByRole('heading', {name: 'The whole tree as a list'})).toBeInViewport();
  await expectShown(page, 'asked-for');
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('the guide walks, goes back and has links', {tag: '@firefox'}, async ({page}) => {
    await open(page, '/decide');
    await expectShown(page, 'asked-for');
    await shown(page).locator('a[href="#table-changes"]').click();
    await shown(page).locator('a[href="#dynamodb-streams"]').click();
    await expectShown(page, 'dynamodb-streams');
    await page.goBack();
    await expectShown(page, 'table-changes');
    await open(page, '/decide#amazon-mq');
    await expectShown(page, 'amazon-mq');
  });

  test('the whole tree stands below as drawings and as a list', async ({page}) => {
    await open(page, '/decide');
    await expect(page.locator('figure[data-diagram] svg:visible').first()).toBeVisible();
    for (const {id} of nodes) await expect(page.locator(`#list ~ div a[href="#${id}"]`)).toBeVisible();
  });
});

test('on a phone each node is readable, and each answer large enough for a finger', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  for (const {id} of nodes) {
    await open(page, `/decide#${id}`);
    await expectShown(page, id);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBe(360);
  }
  await open(page, '/decide#cluster');
  const heights = await shown(page)
    .locator('h2 ~ ul a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

for (const hash of ['#asked-for', '#access', '#kinesis', '#self-managed-kafka', '#msk-express']) {
  test(`${hash} is accessible in both themes`, async ({page}) => {
    await open(page, `/decide${hash}`);
    await wake(page);
    expect(await violationsInBothThemes(page, ['[data-island]'])).toEqual([]);
  });
}

test('on paper there are the list and all answers, but no question of the walk', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/decide#code');
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('[data-decision="question"]:visible')).toHaveCount(0);
  await expect(page.locator('[data-decision="leaf"]:visible')).toHaveCount(leaves.length);
  for (const path of paths(nodes)) await expect(page.locator(`#list ~ div a[href="#${path.at(-1)}"]`)).toBeVisible();
});

test('the menu, search and the sources know the guide', async ({page}) => {
  await open(page, '/decide');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('decision guide');
  await expect(page.getByRole('option').first().getByRole('link')).toHaveAttribute('href', /\/decide/);
  await open(page, '/sources#api-pipes');
  await expect(page.locator('#api-pipes').getByRole('link', {name: 'Decision guide'})).toBeVisible();
});
