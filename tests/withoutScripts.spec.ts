import {expect} from '@playwright/test';
import {site} from './content';
import {test} from './test';

test.use({javaScriptEnabled: false});

for (const {route, frontMatter, diagrams, signals, tables, facts, checkpoints} of site.pages) {
  test(`${route} is complete without scripts`, {tag: route === '/msk/security' ? '@firefox' : []}, async ({page}) => {
    await page.goto(route.slice(1));
    await expect(page.getByRole('heading', {level: 1})).toHaveText(frontMatter.title);
    for (const {id, twin} of diagrams) {
      const figure = page.locator(`figure[data-diagram="${id}"]`);
      await expect(figure.locator('svg:visible')).toHaveCount(1);
      await expect(figure.locator('details')).toContainText(twin.slice(0, 40));
      await expect(figure.getByText('Full screen')).toBeHidden();
    }
    for (const {id, points, feature} of signals) {
      await expect(page.locator(`#${id}[role="note"][data-signal="${id}"][data-service="${points}"]`)).toContainText(feature);
    }
    for (const {rows} of tables) for (const {id} of rows) await expect(page.locator(`tr#${id}`)).toBeVisible();
    for (const {id} of facts) await expect(page.locator(`li#${id}`)).toBeVisible();
    for (const {id, question} of checkpoints) {
      await expect(page.locator(`#${id} summary`)).toHaveText(question);
      await page.locator(`#${id} summary`).click();
      await expect(page.locator(`#${id} p`).first()).toBeVisible();
    }
  });
}

test('all corrections stand there without scripts', async ({page}) => {
  await page.goto('corrections');
  await expect(page.locator('[data-verdict]:visible')).toHaveCount(site.claims.length);
  await expect(page.locator('main form')).toBeHidden();
});

test('practice says what it needs, and where questions can be read, without scripts', async ({page}) => {
  await page.goto(`practice#${site.questions[0]?.value.id}`);
  await expect(page.getByText('A set needs JavaScript')).toBeVisible();
  await expect(page.locator('main form')).toBeHidden();
  await page.getByText(/^All \d+ questions by section$/).click();
  for (const {value} of site.questions) await expect(page.locator(`a#${value.id}`)).toBeAttached();
  await page
    .getByRole('main')
    .getByRole('link', {name: /Security/})
    .first()
    .click();
  await expect(page.locator('[data-checkpoint] summary').first()).toBeVisible();
});

test('all sources stand there without scripts', async ({page}) => {
  await page.goto('sources');
  for (const {value} of site.sources) await expect(page.locator(`li#${value.id} a[href="${value.url}"]`)).toBeVisible();
});

test('an unknown address lists all pages without scripts', async ({page}) => {
  const response = await page.goto('nowhere');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link', {name: 'Security and access control'})).toBeVisible();
});
