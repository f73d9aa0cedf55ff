import {expect} from '@playwright/test';
import {SERVICES} from '../src/content/model/services';
import {site} from './content';
import {open} from './open';
import {test} from './test';

test('a screen reader hears row and column of a cell', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/kinesis-comparison');
  const table = page.getByRole('table', {name: /Kinesis/}).first();
  await expect(table.getByRole('columnheader', {name: 'Kinesis Data Streams'})).toHaveCount(1);
  await expect(table.getByRole('rowheader', {name: /^Protocol/})).toHaveCount(1);
});

test('the header row stays in sight while the table scrolls', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/kinesis-comparison');
  const table = page.locator('#msk-vs-kinesis');
  await table.locator('tbody tr').nth(10).scrollIntoViewIfNeeded();
  await table
    .locator('tbody tr')
    .nth(10)
    .evaluate((row) => row.scrollIntoView({block: 'center'}));
  await expect(table.locator('thead th').nth(1)).toBeInViewport();
});

test('on a phone a row is a card: each cell says its column, and keeps its roles', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await open(page, '/msk/kinesis-comparison');
  const cell = page.locator('tr#row-protocol').getByRole('cell').nth(1);
  const label = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
  expect(label).toContain('Kinesis Data Streams');
  const box = await cell.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
});

test('on a phone the table of all signals keeps its roles, its row names, and its services apart', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await open(page, '/msk/summary');
  const table = page.getByRole('table', {name: 'All exam signals'});
  const signals = site.pages.flatMap(({signals}) => signals);
  await expect(table.getByRole('rowheader')).toHaveCount(signals.length);
  await expect(table.getByRole('columnheader', {name: 'Flips to'})).toHaveCount(1);
  const several = signals.find(({flips}) => new Set(flips.map(({to}) => to)).size > 1);
  const services = [...new Set(several?.flips.map(({to}) => SERVICES[to]))];
  const row = table.getByRole('row').filter({has: page.locator(`a[href$="#${several?.id}"]`)});
  await expect(row.getByRole('cell').last()).toHaveText(services.join(', '));
});
