import {expect, type Page} from '@playwright/test';
import {site} from './content';
import {open, wake} from './open';
import {answered, seed} from './progressLog';
import {shifts} from './shifts';
import {test} from './test';
import {violations} from './violations';
import {violationsInBothThemes} from './violationsInBothThemes';

const card = (page: Page) => page.locator('[data-card]');
const count = (page: Page) => page.locator('[data-count]');
const answer = (page: Page) => page.getByRole('region', {name: 'Answer'});
const at = (day: number, hour = 18) => new Date(2026, 10, 1 + day, hour);

test('a card is asked, shown and graded by single keys, and the focus goes along', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/review');
  const [first] = site.pages[0]?.checkpoints ?? [];
  await expect(card(page)).toContainText(first?.question ?? '');
  await expect(answer(page)).toHaveCount(0);
  await page.keyboard.press('1');
  await expect(answer(page)).toHaveCount(0);
  await page.keyboard.press(' ');
  await expect(answer(page)).toBeFocused();
  await expect(answer(page)).toContainText(first?.text.slice(0, 40) ?? '');
  for (const [name, text] of [
    ['Again', 'Next: in 10 minutes'],
    ['Hard', 'Next: in 15 minutes'],
    ['Good', 'Next: in 2 days'],
    ['Easy', 'Next: in 8 days'],
  ] as const)
    await expect(page.getByRole('main').getByRole('button', {name})).toContainText(text);
  await page.keyboard.press('1');
  await expect(count(page)).toContainText('9 cards to go · 1 card reviewed today');
  await expect(page.getByRole('main').getByRole('status').filter({hasText: 'Noted. Next: in 10 minutes.'})).toHaveCount(1);
  await expect(card(page).getByRole('heading')).toBeFocused();
  await page.keyboard.press(' ');
  await page.keyboard.press(' ');
  await expect(count(page)).toContainText('8 cards to go · 2 cards reviewed today');
});

test('nothing that is in sight moves when the cards come', async ({page}) => {
  const moved = await shifts(page);
  await open(page, '/review');
  await page.getByRole('button', {name: 'Show the answer'}).waitFor();
  expect(await moved()).toBe(0);
});

test('single keys can be switched off; the buttons stay', async ({page}) => {
  await open(page, '/review');
  await page.getByRole('checkbox', {name: /Single keys/}).uncheck();
  await open(page, '/review');
  await expect(page.getByRole('checkbox', {name: /Single keys/})).not.toBeChecked();
  await page.getByRole('heading', {name: 'Today'}).focus();
  await page.keyboard.press(' ');
  await expect(answer(page)).toHaveCount(0);
  await page.getByRole('button', {name: 'Show the answer'}).press('Enter');
  await page.keyboard.press('3');
  await expect(count(page)).toContainText('10 cards to go');
  await page.getByRole('button', {name: 'Good'}).press(' ');
  await expect(count(page)).toContainText('9 cards to go · 1 card reviewed today');
  expect(await page.evaluate(() => localStorage.getItem('single-keys'))).toBe('off');
});

test('a missed question comes back with its reasons', async ({page}) => {
  const question = site.questions.find(({value}) => value.id === 'security-001')?.value;
  await seed(page, [answered('security-001', false, {sure: true}), answered('security-002', true)]);
  await open(page, '/review');
  await expect(card(page)).toHaveAttribute('data-card', 'security-001');
  await expect(card(page)).toContainText(question?.stem.trim() ?? '');
  await page.getByRole('button', {name: 'Show the answer'}).click();
  const key = question?.options.find(({correct}) => correct);
  await expect(answer(page)).toContainText(`${key?.text} ${key?.why}`);
  await expect(answer(page).getByRole('link', {name: 'In the sheet'})).toHaveAttribute('href', question?.place ?? '');
  await expect(count(page)).toContainText('11 cards to go');
});

test('where one stands is told from twenty answers on, with a range, and never as a score', async ({page}) => {
  const security = Array.from({length: 24}, (_, index) => answered('security-001', index % 4 !== 0, {sure: index % 2 === 0}));
  const cost = Array.from({length: 19}, () => answered('cost-001', true));
  await seed(page, [...security, ...cost]);
  await open(page, '/review');
  await expect(page.locator('tr[data-section="security"]')).toContainText('18 of 24 right: 55 to 88 %');
  await expect(page.locator('tr[data-section="cost"]')).toContainText('19 of 19 right, too few to tell more');
  await expect(page.locator('tr[data-section="cost"]')).not.toContainText('%');
  await expect(page.locator('[data-sure]')).toContainText('When you were sure: 6 of 12 right, too few to tell more');
});

test('nothing due: it says when next, and what to read', async ({page}) => {
  await open(page, '/review');
  await page.getByLabel('Cards a day').fill('1');
  await page.getByRole('button', {name: 'Save'}).click();
  await expect(count(page)).toContainText('1 card to go');
  await page.getByRole('heading', {name: 'Today'}).focus();
  await page.keyboard.press(' ');
  await page.keyboard.press('1');
  await expect(page.getByRole('heading', {name: 'Done for now'})).toBeFocused();
  await expect(page.getByText(/The next cards come at \d+:\d\d [AP]M/)).toBeVisible();
  await expect(page.getByText(/Meanwhile read/).getByRole('link')).toHaveAttribute('href', /\/msk\//);
  await page.getByRole('button', {name: 'Take the missed card now'}).click();
  await page.keyboard.press(' ');
  await page.keyboard.press('3');
  await expect(page.getByText('The next cards come tomorrow.')).toBeVisible();
});

test('forty days with an exam on the thirtieth', async ({page}) => {
  test.setTimeout(240_000);
  let reviews = 0;
  for (let day = 0; day < 40; day++) {
    await page.clock.setFixedTime(at(day));
    await open(page, '/review');
    await expect(count(page)).toBeVisible();
    if (day === 0) {
      await page.getByLabel('Day of the exam').fill('2026-12-01');
      await page.getByLabel('Cards a day').fill('4');
      await page.getByRole('button', {name: 'Save'}).click();
      await expect(count(page)).toContainText('30 days to the exam');
      await page.getByRole('heading', {name: 'Today'}).focus();
    }
    const text = (await count(page).textContent()) ?? '';
    const due = Number(/(\d+) cards? to go/.exec(text)?.[1] ?? 0);
    expect(due).toBeLessThanOrEqual(4);
    if (day > 30) {
      expect(text).toContain('the exam is over');
      expect(due).toBe(0);
      await expect(page.getByRole('heading', {name: 'The day of your exam has passed'})).toBeVisible();
      continue;
    }
    await expect(page.getByText(/The last pass/)).toHaveCount(day >= 27 ? 1 : 0);
    for (let left = due; left > 0; left--) {
      await page.keyboard.press(' ');
      await page.keyboard.press(reviews++ % 9 === 0 ? '1' : '3');
      await expect(card(page)).toHaveCount(left > 1 ? 1 : 0);
      if (left > 1) await expect(count(page)).toContainText(left === 2 ? '1 card to go' : `${left - 1} cards to go`);
    }
  }
  expect(reviews).toBeGreaterThan(100);
});

test('shown and graded, done, and with figures it is accessible in both themes and on a phone', async ({page}) => {
  const many = Array.from({length: 24}, (_, index) => answered('security-001', index % 4 !== 0, {sure: true}));
  await seed(page, [...many, answered('security-002', false, {sure: true})]);
  await open(page, '/review');
  await page.getByRole('button', {name: 'Show the answer'}).click();
  await page.getByText('Why not the others').click();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.setViewportSize({width: 360, height: 740});
  expect(await violations(page), 'on a phone').toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('scripts are there at once, and the cards for Anki are a file', async ({page, request}) => {
  await open(page, '/review');
  await wake(page);
  const address = await page.getByRole('link', {name: 'Cards for Anki'}).getAttribute('href');
  const file = await request.get(address ?? '');
  expect(file.status()).toBe(200);
  expect((await file.text()).split('\n')[0]).toBe('#separator:Tab');
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('the page says what it needs, and leads to the prompts of each page', async ({page}) => {
    await page.goto('review');
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await expect(page.getByText('are being laid out')).toBeHidden();
    await page.getByRole('link', {name: 'Security and access control'}).click();
    await expect(page).toHaveURL(/\/msk\/security#check-yourself$/);
  });
});
