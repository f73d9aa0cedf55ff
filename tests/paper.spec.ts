import {expect} from '@playwright/test';
import {sectionOf} from '../src/content/model/sectionOf';
import {site} from './content';
import {open, wake} from './open';
import {test} from './test';

/** A page that folds statements away on the screen: those that are true only with a condition. */
const folded = site.claims.filter(({value}) => value.verdict === 'imprecise').map(({value}) => sectionOf(value.id));
const folding = site.pages.find(({olderSheets}) => olderSheets.some(({section}) => folded.includes(section)));

test('on paper there is the page alone, with hidden answers', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/security');
  await page.locator('[data-checkpoint] summary').first().click();
  await page.emulateMedia({media: 'print'});
  for (const frame of ['.navbar', '.theme-doc-sidebar-container', '.pagination-nav', '.footer', 'a.hash-link']) {
    await expect(page.locator(frame).first(), frame).toBeHidden();
  }
  await expect(page.locator('[data-checkpoint] p').first()).toBeHidden();
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
});

test('statements that are folded on the screen are printed', {tag: '@firefox'}, async ({page}) => {
  await open(page, folding?.route ?? '');
  const statement = page.locator('details[data-paper="open"] li').first();
  await expect(statement).toBeHidden();
  await page.emulateMedia({media: 'print'});
  await expect(statement).toBeVisible();
  expect((await statement.boundingBox())?.height).toBeGreaterThan(20);
});

test('where styles cannot open them, a script does for as long as the page is printed', {tag: '@firefox'}, async ({page}) => {
  await open(page, folding?.route ?? '');
  await wake(page);
  const details = page.locator('details[data-paper="open"]');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(details).toHaveAttribute('open', '');
  await expect(page.locator('[data-checkpoint][open]')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(details).not.toHaveAttribute('open');
});
