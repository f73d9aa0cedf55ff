import {expect, test} from '@playwright/test';
import {fitCard} from '../scripts/pictures/fitCard';
import type {Card} from '../src/build/pictures/Card';
import {cardHtml} from '../src/build/pictures/cardHtml';
import {readLook} from '../src/build/pictures/look';
import {sitePictures} from '../src/build/pictures/sitePictures';
import {PICTURE_SIZE} from '../src/content/model/picture';
import {site} from './content';

const look = readLook();
test.use({viewport: PICTURE_SIZE});

test('on each card all has room and can be read at a third of its size', async ({page}) => {
  for (const {route, html} of sitePictures(site, look)) {
    await page.setContent(html);
    expect(await page.evaluate(fitCard), route).toBeUndefined();
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.textContent?.trim() && element.clientHeight > 0)
        .map((element) => ({name: element.localName, size: Number.parseFloat(getComputedStyle(element).fontSize)})),
    );
    for (const {name, size} of sizes) expect(size, `${route}: ${name}`).toBeGreaterThanOrEqual(name === 'h1' ? 60 : 26);
    expect(await page.evaluate(() => document.querySelectorAll('[data-choice]').length), route).toBeLessThanOrEqual(1);
  }
});

const CARD = {route: '/msk/a', file: 'docs/a.mdx', title: 'Security', lead: 'The answer in one line.'};
const LONG = 'words that go on and on '.repeat(40);

test('of a table the first row stays, and the tallest of the others is left out', async ({page}) => {
  const short = ['a', 'b', 'c', 'd', 'e'].map((name) => [name, 'cell']);
  const rows = [['first', 'cell'], ['tall', LONG.slice(0, 400)], ...short];
  await page.setContent(cardHtml({...CARD, subject: {kind: 'table', choices: [{columns: ['', 'One'], rows}]}}, look));
  expect(await page.evaluate(fitCard)).toBeUndefined();
  await expect(page.locator('tbody th')).toHaveText(
    ['first', ...short.map(([name = '']) => name)].slice(0, await page.locator('tbody tr').count()),
  );
  expect(await page.locator('tbody tr').count()).toBeGreaterThanOrEqual(4);
});

test('a signal without room gives way to the next', async ({page}) => {
  const signal = {points: 'msk', feature: 'IAM', phrases: ['a phrase']} as const;
  const choices = [LONG, 'A short change.'].map((text) => ({...signal, phrases: [...signal.phrases], flip: {to: 'sqs' as const, text}}));
  await page.setContent(cardHtml({...CARD, subject: {kind: 'signal', choices}}, look));
  expect(await page.evaluate(fitCard)).toBeUndefined();
  await expect(page.locator('main')).toContainText('A short change.');
  await expect(page.locator('main')).not.toContainText('on and on');
});

const WITHOUT_ROOM: Record<string, Card> = {
  title: {...CARD, title: LONG},
  word: {...CARD, title: 'x'.repeat(60)},
  prompt: {...CARD, subject: {kind: 'prompt', choices: [LONG]}},
};

for (const [what, card] of Object.entries(WITHOUT_ROOM)) {
  test(`a ${what} that has no room is told`, async ({page}) => {
    await page.setContent(cardHtml(card, look));
    expect(await page.evaluate(fitCard)).toBeTruthy();
  });
}
