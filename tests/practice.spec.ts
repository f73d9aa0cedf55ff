import {type Browser, expect, type Page} from '@playwright/test';
import * as z from 'zod';
import {questionBank} from '../src/build/questionBank';
import {questionBankSchema} from '../src/content/model/questionBank';
import {keyOf} from '../src/study/quiz/grade';
import {optionOrders} from '../src/study/quiz/optionOrders';
import type {QuizSet} from '../src/study/quiz/quizSet';
import {setCode} from '../src/study/quiz/setCode';
import {site} from './content';
import {open, wake} from './open';
import {test} from './test';
import {violationsInBothThemes} from './violationsInBothThemes';

const BANK = questionBank(site);
const PHONE = {width: 360, height: 740};
const TYPES = ['multiple-choice', 'multiple-response', 'ordering', 'matching'] as const;

const question = (id: string) => BANK.questions.find((one) => one.id === id) ?? raise(id);
const ofType = (type: string) => BANK.questions.filter((one) => one.type === type).map(({id}) => id);
/** One question of each form. */
const FORMS = TYPES.map((type) => ofType(type)[0] ?? raise(type));
const TEN = [...FORMS, ...ofType('multiple-choice').slice(10, 16)];

const setOf = (items: string[], changes: Partial<QuizSet> = {}): QuizSet => ({
  bank: BANK.version,
  seed: 4711,
  items,
  mode: 'learning',
  timed: false,
  asksSure: false,
  ...changes,
});

async function begin(page: Page, set: QuizSet): Promise<void> {
  await open(page, `/practice#set=${setCode(set)}`);
  await page.getByRole('button', {name: 'Start the set'}).click();
  await page.getByRole('heading', {name: `Question 1 of ${set.items.length}`}).waitFor();
}

/** Letters of options, as they are shown: of the key, or of what is not. */
function letters(set: QuizSet, place: number, isRight = true): string[] {
  const asked = question(set.items[place] ?? '');
  const order = optionOrders(set.items.map(question), set.seed)[place] ?? [];
  const key = keyOf(asked);
  const shown = order.flatMap((option, at) => (key.includes(option) === isRight ? [at] : []));
  return shown.slice(0, key.length).map((at) => String.fromCharCode(65 + at));
}

/** Answers a choice by its roles, as a reader of letters does. */
async function choose(page: Page, names: string[]): Promise<void> {
  for (const name of names)
    await page
      .getByRole('group', {name: /^Choose/})
      .getByLabel(new RegExp(`^${name}\\b`))
      .check();
}

const check = (page: Page) => page.getByRole('button', {name: /^Check/}).click();
const next = (page: Page) => page.getByRole('button', {name: /^(Next question|See the result)$/}).click();
const focused = (page: Page) => page.locator(':focus');

test('the published bank is what its schema says, with a version made from its content', async ({request}) => {
  const bank = await (await request.get('data/questions.json')).json();
  expect(questionBankSchema.parse(bank)).toEqual(bank);
  expect(bank.version).toBe(BANK.version);
  expect(bank.licence).toBe('CC-BY-4.0');
  expect(bank.questions.length).toBe(site.questions.length);
  expect(await (await request.get('data/questions.schema.json')).json()).toEqual(z.toJSONSchema(questionBankSchema));
});

test('the bank is fetched when practice begins, not before', async ({page}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await open(page, '/practice');
  await wake(page);
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((path) => path.includes('questions'))).toEqual([]);
  await page.getByRole('button', {name: 'Start practice'}).click();
  await expect(page.getByRole('heading', {name: 'Question 1 of 10'})).toBeFocused();
  expect(fetched).toContain('/data/questions.json');
});

test('a set of ten by keyboard alone', {tag: '@firefox'}, async ({page}) => {
  const set = setOf(TEN);
  await open(page, `/practice#set=${setCode(set)}`);
  await expect(page.getByRole('heading', {name: /^Set /})).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (const [place, id] of TEN.entries()) {
    await expect(page.getByRole('heading', {name: `Question ${place + 1} of 10`})).toBeFocused();
    await answerByKeys(page, set, place, question(id).type);
    await expect(page.getByRole('heading', {name: /^(✓ )?Right$/})).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', {name: '10 of 10 right'})).toBeFocused();
});

/** Puts the right answer in by keys, and checks it. */
async function answerByKeys(page: Page, set: QuizSet, place: number, type: (typeof TYPES)[number]): Promise<void> {
  if (type === 'multiple-choice' || type === 'multiple-response') {
    for (const letter of letters(set, place)) await page.keyboard.press(`${letter.charCodeAt(0) - 64}`);
    await page.keyboard.press('Enter');
    return;
  }
  const {options} = question(set.items[place] ?? '');
  if (type === 'ordering') {
    for (const [wanted, {text}] of options.entries()) {
      const shown = await page.getByRole('group').getByRole('listitem').allInnerTexts();
      const from = shown.findIndex((step) => step.includes(text));
      await page.keyboard.press(`${from + 1}`);
      for (let step = from; step > wanted; step--) {
        await page.keyboard.press('ArrowUp');
        await expect(
          page
            .getByRole('group')
            .getByRole('listitem')
            .nth(step - 1),
        ).toContainText(text);
      }
    }
  } else {
    const order = optionOrders(set.items.map(question), set.seed)[place] ?? [];
    for (const row of options.keys()) {
      if (row === 0) await page.keyboard.press('1');
      else await page.keyboard.press('Tab');
      for (let step = 0; step <= order.indexOf(row); step++) await page.keyboard.press('ArrowDown');
    }
  }
  while ((await focused(page).innerText()) !== 'Check') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

test('by roles: a wrong answer, the hint, the second try, and all that there is to say', async ({page}) => {
  const id = ofType('multiple-choice')[0] ?? raise('choice');
  const set = setOf([id, ...ofType('multiple-choice').slice(1, 2)]);
  const {decides, options, place, sources} = question(id);
  await begin(page, set);
  await expect(page.locator('mark')).toHaveCount(0);
  await check(page);
  await expect(page.getByRole('alert')).toHaveText(/^Choose one option first/);
  const [wrong = ''] = letters(set, 0, false);
  await choose(page, [wrong]);
  await check(page);
  await expect(page.getByRole('heading', {name: 'Not right yet'})).toBeFocused();
  await expect(page.locator('[data-stem] mark')).toHaveText(decides);
  await expect(page.getByRole('radio', {name: new RegExp(`^${wrong}\\b`)})).toBeDisabled();
  await choose(page, letters(set, 0));
  await check(page);
  await expect(page.getByRole('heading', {name: 'Right at the second try'})).toBeFocused();
  await expect(page.getByRole('status').filter({hasText: '0 of 1 right so far'})).toHaveCount(1);
  const feedback = page.locator('[data-feedback="missed"]');
  for (const {text, why, flip} of options) {
    await expect(feedback).toContainText(text);
    await expect(feedback).toContainText(why);
    if (flip) await expect(feedback).toContainText(flip);
  }
  await expect(feedback.locator(`a[href$="${place}"]`)).toHaveCount(1);
  for (const source of sources) await expect(feedback.locator(`a[data-source="${source}"]`)).toHaveAttribute('href', /^https:/);
  await next(page);
  await choose(page, letters(set, 1));
  await check(page);
  await next(page);
  await expect(page.getByRole('heading', {name: '1 of 2 right'})).toBeFocused();
  await expect(page.getByRole('region', {name: 'Missed'}).locator(`a[href$="${place}"]`)).toBeVisible();
  await page.getByRole('button', {name: 'Try the missed again'}).click();
  await expect(page.getByRole('heading', {name: 'Question 1 of 1'})).toBeFocused();
  await expect(page.locator(`[data-question="${id}"]`)).toBeVisible();
});

test('the paragraph can be read in the middle of a set: it waits', async ({page}) => {
  await begin(page, setOf(FORMS));
  await page.getByRole('button', {name: 'I do not know'}).click();
  await page.locator('[data-feedback]').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/msk\/.*#/);
  await page.goBack();
  await expect(page.locator('[data-feedback="missed"]')).toBeVisible();
  await next(page);
  await expect(page.getByRole('heading', {name: 'Question 2 of 4'})).toBeFocused();
});

test('who does not know, sees why; what was missed can be drawn again', async ({page}) => {
  await begin(page, setOf(FORMS.slice(0, 1)));
  await page.getByRole('button', {name: 'I do not know'}).click();
  await expect(page.getByRole('heading', {name: 'Not answered'})).toBeFocused();
  await next(page);
  await page.getByRole('link', {name: 'Choose another set'}).click();
  await page.getByRole('radio', {name: /^Missed/}).check();
  await expect(page.getByRole('form', {name: 'Choose a set'}).getByRole('status')).toHaveText('Only 1 question fits.');
  await page.getByRole('button', {name: 'Start practice'}).click();
  await expect(page.locator(`[data-question="${FORMS[0]}"]`)).toBeVisible();
});

test('the contrast drill says which phrase turns the answer, once both twins are done', async ({page}) => {
  const twins = BANK.questions.filter(({pair}) => pair !== undefined);
  const [one = raise('twin'), other = raise('twin')] = [twins[0]?.id, twins[0]?.pair];
  await begin(page, setOf([one, FORMS[1] ?? '', other]));
  await page.getByRole('button', {name: 'I do not know'}).click();
  await expect(page.locator('[data-feedback]')).toBeVisible();
  await expect(page.getByText('One phrase turns it:')).toHaveCount(0);
  await page.getByRole('button', {name: 'Question 3, open'}).click();
  await page.getByRole('button', {name: 'I do not know'}).click();
  await expect(page.getByText('One phrase turns it:')).toBeVisible();
  await expect(page.getByRole('link', {name: one})).toHaveCount(1);
});

test('a set can be narrowed to sections, and needs one', async ({page}) => {
  await open(page, '/practice');
  await page.getByRole('button', {name: 'No section'}).click();
  await page.getByRole('button', {name: 'Start practice'}).click();
  await expect(page.getByRole('alert')).toContainText('No question fits');
  await page.getByRole('checkbox', {name: /^Security and access control/}).check();
  await page.getByRole('radio', {name: '5', exact: true}).check();
  await page.getByRole('button', {name: 'Start practice'}).click();
  await expect(page.getByRole('heading', {name: 'Question 1 of 5'})).toBeVisible();
  await expect(page.locator('[data-question^="security-"]')).toBeVisible();
});

test('all four forms are answered by a mouse, and two of them are no exam forms', async ({page}) => {
  const set = setOf(FORMS);
  await begin(page, set);
  await choose(page, letters(set, 0));
  await check(page);
  await next(page);
  await choose(page, letters(set, 1));
  await check(page);
  await next(page);
  await expect(page.getByText('Training form, not used on DEA-C01.')).toBeVisible();
  for (const {text} of question(FORMS[2] ?? '').options.toReversed()) {
    const up = page.getByRole('button', {name: `Up: ${text}`});
    while ((await up.getAttribute('aria-disabled')) === 'false') await up.click();
  }
  await check(page);
  await expect(page.getByRole('heading', {name: /^(✓ )?Right$/})).toBeFocused();
  await next(page);
  await expect(page.getByText('Training form, not used on DEA-C01.')).toBeVisible();
  for (const {text, match} of question(FORMS[3] ?? '').options) await page.getByLabel(text).selectOption(match ?? '');
  await check(page);
  await expect(page.getByRole('heading', {name: /^(✓ )?Right$/})).toBeFocused();
  await next(page);
  await expect(page.getByRole('heading', {name: '4 of 4 right'})).toBeVisible();
});

test('in exam mode nothing is said before the end, answers can be changed, and what is open is pointed out', async ({page}) => {
  const set = setOf(ofType('multiple-choice').slice(0, 3), {mode: 'exam', asksSure: true});
  await begin(page, set);
  await choose(page, letters(set, 0, false).slice(0, 1));
  await page.getByRole('button', {name: 'Next question'}).click();
  await choose(page, letters(set, 1));
  await page.getByRole('radio', {name: 'Sure', exact: true}).check();
  await page.getByRole('button', {name: 'Question 1, answered'}).click();
  await expect(page.getByRole('heading', {name: 'Question 1 of 3'})).toBeFocused();
  await choose(page, letters(set, 0));
  await expect(page.locator('mark, [data-feedback]')).toHaveCount(0);
  await page.getByRole('button', {name: 'Finish the set'}).click();
  await expect(page.getByRole('alert')).toContainText('1 question has no answer yet.');
  await page.getByRole('button', {name: 'Go on answering'}).click();
  await page.getByRole('button', {name: 'Finish the set'}).click();
  await page.getByRole('button', {name: 'Finish all the same'}).click();
  await expect(page.getByRole('heading', {name: '2 of 3 right'})).toBeFocused();
  await expect(page.getByText('Where you were sure: 1 of 1 right.')).toBeVisible();
  await page.getByRole('region', {name: 'Missed'}).getByRole('group').locator('summary').click();
  await expect(page.locator('[data-feedback="missed"]')).toContainText(question(set.items[2] ?? '').options[0]?.why ?? '');
});

test('a reload in the middle keeps the set', async ({page}) => {
  const set = setOf(ofType('multiple-choice').slice(0, 3));
  await begin(page, set);
  await choose(page, letters(set, 0));
  await check(page);
  await next(page);
  const [letter = ''] = letters(set, 1);
  await choose(page, [letter]);
  await page.reload();
  await expect(page.getByRole('heading', {name: 'Question 2 of 3'})).toBeFocused();
  await expect(page.getByRole('radio', {name: new RegExp(`^${letter}\\b`)})).toBeChecked();
  await open(page, '/practice');
  await page.getByRole('link', {name: 'Go on'}).click();
  await expect(page.getByRole('heading', {name: 'Question 2 of 3'})).toBeFocused();
});

test('what was stored by something else is no set', async ({page}) => {
  const set = setOf(FORMS.slice(0, 1));
  await page.addInitScript((code) => {
    sessionStorage.setItem(`practice-set-${code}`, '{"set":{"items":["security-001"]},"at":7}');
    sessionStorage.setItem('practice-latest', '\u0000');
  }, setCode(set));
  await open(page, '/practice');
  await expect(page.getByRole('button', {name: 'Start practice'})).toBeVisible();
  await open(page, `/practice#set=${setCode(set)}`);
  await expect(page.getByRole('heading', {name: /^Set /})).toBeVisible();
});

test('the clock warns and can be paused, and never hands anything in', async ({page}) => {
  await page.clock.install();
  const set = setOf(FORMS.slice(0, 1), {timed: true});
  await begin(page, set);
  await page.clock.runFor(30_000);
  await expect(page.getByRole('timer')).toHaveText(/^1:(29|30) left$/);
  await page.getByRole('button', {name: 'Pause'}).click();
  await expect(page.locator('[data-stem]')).toHaveCount(0);
  await page.clock.runFor(60_000);
  await expect(page.getByRole('timer')).toHaveText(/^1:(29|30) left$/);
  await page.getByRole('button', {name: 'Go on'}).click();
  await page.clock.runFor(100_000);
  await expect(page.getByText('Time is up. Nothing was handed in')).toBeVisible();
  await choose(page, letters(set, 0));
  await check(page);
  await expect(page.getByRole('heading', {name: /^(✓ )?Right$/})).toBeVisible();
});

test('shortcuts of a single key can be switched off, and stay so', async ({page}) => {
  await begin(page, setOf(FORMS.slice(0, 1)));
  await page.keyboard.press('1');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.getByLabel(/^Single-key shortcuts/).uncheck();
  await page.keyboard.press('2');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.reload();
  await expect(page.getByLabel(/^Single-key shortcuts/)).not.toBeChecked();
});

/** What someone sees who opens a set: stems and options in their order. */
async function seen(browser: Browser, set: QuizSet, viewport: {width: number; height: number}): Promise<string[]> {
  const context = await browser.newContext({viewport});
  const page = await context.newPage();
  await begin(page, set);
  const all: string[] = [];
  for (const place of set.items.keys()) {
    await page.getByRole('button', {name: new RegExp(`^Question ${place + 1},`)}).click();
    await page.getByRole('heading', {name: `Question ${place + 1} of`}).waitFor();
    all.push(
      await page.locator('[data-stem]').innerText(),
      ...(await page
        .locator('form fieldset')
        .first()
        .getByRole('radio')
        .evaluateAll((radios) => radios.map((radio) => radio.closest('label')?.innerText ?? ''))),
    );
  }
  await context.close();
  return all;
}

test('the link of a group gives everyone the same', {tag: '@firefox'}, async ({browser}) => {
  const set = setOf(ofType('multiple-choice').slice(0, 5), {mode: 'exam'});
  const one = await seen(browser, set, {width: 1280, height: 800});
  const order = optionOrders(set.items.map(question), set.seed)[0] ?? [];
  expect(one[0]).toBe(question(set.items[0] ?? '').stem);
  expect(one.slice(1, 5).map((text) => text.replace(/^[A-D]\s*/, ''))).toEqual(
    order.map((place) => question(set.items[0] ?? '').options[place]?.text),
  );
  expect(await seen(browser, set, PHONE)).toEqual(one);
});

test('the results of a group make a table, with what to talk about first', async ({page}) => {
  const set = setOf(ofType('multiple-choice').slice(0, 2));
  const codes: string[] = [];
  for (const nickname of ['Ana', 'Ben']) {
    await page.evaluate(() => sessionStorage.clear()).catch(() => undefined);
    await page.goto('about:blank');
    await begin(page, set);
    await choose(page, letters(set, 0));
    await check(page);
    await next(page);
    const wrong = letters(set, 1, false);
    await choose(page, wrong.slice(0, 1));
    await check(page);
    await page.getByRole('button', {name: 'Show the answer'}).click();
    await next(page);
    await page.getByLabel('Nickname, if you like').fill(nickname);
    codes.push(await page.getByLabel('Your result code', {exact: true}).inputValue());
    if (nickname === 'Ana') await page.evaluate(() => sessionStorage.clear());
  }
  await page.getByLabel(/^Paste the codes/).fill(`Ana: ${codes[0]}\nBen: mine is ${codes[1]}. and ${codes[0]} MSK1.ABCD.x.0.0000`);
  const group = page.getByRole('region', {name: 'Study group'});
  await expect(group.getByRole('columnheader')).toHaveText(['Question', 'Ana', 'Ben', 'Right']);
  await expect(group.getByRole('row').nth(1)).toContainText('2 of 2');
  await expect(group.getByRole('row').nth(2)).toContainText('0 of 2');
  await expect(group.getByText('Question 2: 2 of 2 missed it')).toBeVisible();
  await expect(group.getByText('was pasted twice and counts once')).toBeVisible();
  await expect(group.getByText('is damaged or cut short')).toBeVisible();
  const link = await page.getByLabel('Link to this set', {exact: true}).inputValue();
  expect(link).toContain(`/practice#set=${setCode(set)}`);
});

test('a link of another version of the bank says so, and what is gone', async ({page}) => {
  const set = setOf([...FORMS.slice(0, 1), 'security-999'], {bank: '00000000'});
  await open(page, `/practice#set=${setCode(set)}`);
  await expect(page.getByRole('note')).toContainText(`version 00000000, now ${BANK.version}`);
  await expect(page.getByRole('note')).toContainText('No longer there: security-999');
  await page.getByRole('button', {name: 'Start the set'}).click();
  await expect(page.getByRole('heading', {name: 'Question 1 of 1'})).toBeVisible();
});

for (const hash of ['set=', 'set=%E0%A4%A', `set=${setCode(setOf(FORMS)).slice(0, -3)}`, 'security-999']) {
  test(`#${hash} leads to a notice`, async ({page}) => {
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    await open(page, `/practice#${hash}`);
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(
      hash.startsWith('set') ? /cannot be read/ : /no question security-999/,
    );
    await expect(page.getByRole('button', {name: 'Start practice'})).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('a link opens one question, and the set waits', async ({page}) => {
  const set = setOf(ofType('multiple-choice').slice(0, 3));
  const id = ofType('multiple-choice')[5] ?? '';
  await begin(page, set);
  await open(page, `/practice#${id}`);
  await expect(page.getByRole('heading', {name: `Question ${id}`})).toBeFocused();
  await expect(page.getByRole('heading', {name: `Question ${id}`})).toBeInViewport();
  await page.getByRole('button', {name: 'I do not know'}).click();
  await page.getByRole('link', {name: 'More practice'}).click();
  await page.getByRole('link', {name: 'Go on'}).click();
  await expect(page.getByRole('heading', {name: 'Question 1 of 3'})).toBeVisible();
});

test('a report has the id and the version of the question', async ({page}) => {
  const id = FORMS[0] ?? '';
  await open(page, `/practice#${id}`);
  await page.getByRole('button', {name: 'Copy an error report'}).click();
  await expect(page.getByText('Report copied')).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain(id);
  expect(report).toContain(BANK.version);
});

test('without a connection practice says so, and tries again', async ({page}) => {
  await page.route('**/data/questions.json', (route) => route.abort());
  await open(page, `/practice#${FORMS[0]}`);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('could not be loaded');
  await page.unroute('**/data/questions.json');
  await page.getByRole('main').getByRole('button', {name: 'Try again'}).click();
  await expect(page.getByRole('heading', {name: `Question ${FORMS[0]}`})).toBeVisible();
});

test('on paper there are all questions of the set, and no answer', async ({page}) => {
  const set = setOf(FORMS);
  await begin(page, set);
  await page.getByRole('button', {name: 'I do not know'}).click();
  await page.emulateMedia({media: 'print'});
  const paper = page.getByRole('region', {name: 'The set on paper'});
  for (const id of FORMS) await expect(paper).toContainText(question(id).stem);
  await expect(page.locator('[data-feedback]')).toBeHidden();
  await expect(page.getByText(question(FORMS[0] ?? '').options[0]?.why ?? '')).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({viewport: PHONE, hasTouch: true, isMobile: true});

  test('every control has room for a finger, and nothing scrolls sideways', async ({page}) => {
    const set = setOf(FORMS, {timed: true, asksSure: true});
    await open(page, '/practice');
    await wake(page);
    await roomy(page);
    await begin(page, set);
    for (const place of FORMS.keys()) {
      await page.getByRole('button', {name: new RegExp(`^Question ${place + 1},`)}).tap();
      await roomy(page);
      await page.getByRole('button', {name: 'I do not know'}).tap();
      await roomy(page);
    }
    await next(page);
    await page.getByRole('heading', {name: '0 of 4 right'}).waitFor();
    await roomy(page);
  });
});

/** Labels are as large as what they name: a tap on them counts. */
async function roomy(page: Page): Promise<void> {
  const small = await page
    .locator('main :is(button, select, summary, label:has(input), input[type="text"], textarea):visible')
    .evaluateAll((all) =>
      all.flatMap((element) => {
        const {width, height} = element.getBoundingClientRect();
        return width < 24 || height < 24 ? [element.outerHTML.slice(0, 80)] : [];
      }),
    );
  expect(small).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
}

for (const width of [360, 1280]) {
  test(`at ${width} px every step is accessible in both themes`, async ({page}) => {
    test.setTimeout(180_000);
    await page.setViewportSize({width, height: 800});
    const set = setOf(FORMS, {timed: true, asksSure: true});
    const holds = async (step: string) => expect(await violationsInBothThemes(page, ['main']), step).toEqual([]);
    await open(page, `/practice#set=${setCode(set)}`);
    await page.getByRole('button', {name: 'Start the set'}).waitFor();
    await holds('invitation');
    await page.getByRole('button', {name: 'Start the set'}).click();
    await choose(page, letters(set, 0, false).slice(0, 1));
    await check(page);
    await holds('second try');
    for (const place of FORMS.keys()) {
      await page.getByRole('button', {name: new RegExp(`^Question ${place + 1},`)}).click();
      if (place > 0) await holds(question(FORMS[place] ?? '').type);
      await page.getByRole('button', {name: /^(I do not know|Show the answer)$/}).click();
      await holds(`feedback to ${place + 1}`);
    }
    await next(page);
    await page.getByLabel(/^Paste the codes/).fill(await page.getByLabel('Your result code', {exact: true}).inputValue());
    await page.locator('main details').first().locator('summary').click();
    await holds('result');
  });
}

function raise(what: string): never {
  throw new Error(`no question: ${what}`);
}
