import fs from 'node:fs';
import path from 'node:path';
import {expect, type Page} from '@playwright/test';
import {parse} from 'yaml';
import type {Scenario} from '../scripts/bench/finderScores';
import {finderData} from '../src/build/finderData';
import {NOTICES} from '../src/components/Finder/answerWords';
import {EXAMPLES} from '../src/components/Finder/examples';
import {find} from '../src/study/finder/find';
import type {Finding, Notice} from '../src/study/finder/finding';
import {lexicon} from '../src/study/finder/lexicon';
import {questionHash} from '../src/study/finder/questionLink';
import {site} from './content';
import {open, wake} from './open';
import {SITES} from './sites';
import {test} from './test';
import {violationsInBothThemes} from './violationsInBothThemes';

const [QUEUE = {name: '', text: ''}, KAFKA = {name: '', text: ''}, TRAP = {name: '', text: ''}] = EXAMPLES;

const known = lexicon(finderData(site));
const stems = (parse(fs.readFileSync(path.join(__dirname, 'finder', 'tuning.yaml'), 'utf8')) as Scenario[]).map(({stem}) => stem);

/** A question, or a sentence of one, of which the finder makes what is asked: the tests hold, however it is tuned. */
function someQuestion(is: (finding: Finding) => boolean): {text: string; finding: Finding} | undefined {
  for (const text of [...stems, ...stems.flatMap((stem) => stem.split(/(?<=[.?]) /))]) {
    const finding = find(text, known);
    if (is(finding)) return {text, finding};
  }
  return undefined;
}

const box = (page: Page) => page.locator('textarea');
const result = (page: Page) => page.locator('[data-finder-result]');
const services = (page: Page) => result(page).locator('[data-service]');
const best = (page: Page) => services(page).first();
const reasons = (page: Page) => result(page).locator('li[id^="reason-"]');
const status = (page: Page) => page.getByRole('main').getByRole('status');

async function paste(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
}

test('a pasted question shows the service, the marks, the sections and what would flip it', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/finder');
  await expect(services(page)).toHaveCount(0);
  await paste(page, QUEUE.text);
  await expect(best(page)).toHaveAttribute('data-service', 'sqs');
  await expect(result(page).getByRole('heading', {level: 2})).toHaveText(/^Amazon SQS, (clear|likely)$/);
  expect(await result(page).locator('mark').count()).toBe(await reasons(page).count());
  expect(await result(page).locator('[data-section]').first().getAttribute('data-section')).toMatch(/^[a-z-]+$/);
  await expect(result(page).locator('[data-section] a').first()).toHaveAttribute('href', /\/msk\//);
  await expect(result(page).getByRole('heading', {name: 'What would flip it'})).toBeVisible();
  await paste(page, KAFKA.text);
  await expect(best(page)).toHaveAttribute('data-service', 'msk');
});

test('the result follows each letter', async ({page}) => {
  await open(page, '/finder');
  await paste(page, 'The company wants to send messages. ');
  await expect(best(page)).toHaveAttribute('data-service', 'unclear');
  await box(page).press('End');
  await page.keyboard.type('Each message must be processed by exactly one worker and then deleted from the queue.');
  await expect(best(page)).toHaveAttribute('data-service', 'sqs');
});

test('each mark says what it means, and leads to its reason', async ({page}) => {
  await open(page, '/finder');
  await paste(page, TRAP.text);
  const marks = result(page).locator('mark');
  await expect(marks.first()).toBeVisible();
  const numbers = result(page).locator('mark + a');
  for (const [index, number] of (await numbers.all()).entries()) {
    await expect(number).toHaveAccessibleName(new RegExp(`^${index + 1} ?, speaks (for|against) \\w`));
    const reason = reasons(page).nth(index);
    await expect(reason.locator('q')).toHaveText((await marks.nth(index).textContent()) ?? '');
    await expect(reason.getByRole('link')).toHaveAttribute('href', /\/msk\//);
  }
  await numbers.last().click();
  await expect(reasons(page).last()).toBeFocused();
  await expect(reasons(page).last()).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('');
});

test('what is not wanted, what is background, and what stands in the sentence that asks, is said in words', async ({page}) => {
  await open(page, '/finder');
  let seen = 0;
  for (const [how, words] of [
    ['negated', 'turns the points around'],
    ['has', 'it counts less'],
    ['asked', 'it counts more'],
  ] as const) {
    const question = someQuestion(({phrases}) => phrases.some((phrase) => phrase[how]));
    if (question === undefined) continue;
    seen++;
    await paste(page, question.text);
    const place = question.finding.phrases.findIndex((phrase) => phrase[how]);
    await expect(reasons(page).nth(place)).toContainText(words);
    await expect(reasons(page).nth(place).locator('dd').first()).toHaveText(/ [+−][\d.]+$/);
  }
  expect(seen).toBeGreaterThan(0);
});

test('the sum of each service is the sum of its lines', async ({page}) => {
  await open(page, '/finder');
  for (const {text} of EXAMPLES) {
    await paste(page, text);
    await expect(reasons(page).first()).toBeVisible();
    const lines = await reasons(page).locator('dd').allTextContents();
    const points = lines.map((line) => line.split(/ (?=[+−][\d.]+$)/));
    for (const item of await services(page).all()) {
      const [name = '', total = ''] = ((await item.locator('p').first().textContent()) ?? '').split(/ (?=[−\d.]+$)/);
      const terms = (await item.locator('p').last().textContent()) ?? '';
      const own = points.flatMap(([service, count = '']) => (service === name ? Number(count.replace('−', '-')) : []));
      const offered = Number(/([\d.]+) \(named in the options\)/.exec(terms)?.[1] ?? 0);
      expect(
        own.reduce((sum, point) => sum + point, offered),
        `${name} ${terms}`,
      ).toBeCloseTo(Number(total.replace('−', '-')), 5);
    }
  }
});

const SEVERAL = ['1', '2', '3']
  .map((number) => `Question ${number}\nWhich service keeps a stream?\nA. Amazon MSK\nB. Amazon SQS`)
  .join('\n\n');
/** They are pasted into one page, so none follows another of the same notice. */
const BAD: [what: string, text: string, notice: Notice][] = [
  ['no words', '?!… 42 %', 'nothing'],
  ['a cake', 'How long does a sponge cake of two eggs stay in the oven, and at which temperature should it be baked?', 'off-topic'],
  ['spaces', '   \n  ', 'nothing'],
  ['German', 'Ein Unternehmen möchte die Daten aus dem Laden in Echtzeit auswerten und mit einem Dienst nach S3 schreiben.', 'not-english'],
  ['a page of questions', SEVERAL, 'several-questions'],
  ['200 kB', 'A stream of records. '.repeat(10_000), 'too-long'],
  ['binary', '\u0000\u0001\ufffd\u0003'.repeat(500), 'nothing'],
];
test('whatever else is pasted, one sentence says what to paste, and no service is named', async ({page}) => {
  await open(page, '/finder');
  for (const [what, text, notice] of BAD) {
    await paste(page, text);
    await expect(best(page), what).toHaveText(NOTICES[notice]);
    await expect(services(page), what).toHaveCount(1);
    await expect(best(page), what).toHaveAttribute('data-service', 'unclear');
    await expect(result(page).locator('mark'), what).toHaveCount(0);
    await expect(status(page), what).toHaveText(NOTICES[notice]);
  }
});

test('of a paste of 200 kB the box takes no more than it can show at once', async ({page}) => {
  await open(page, '/finder');
  await page.evaluate((text) => navigator.clipboard.writeText(text), 'A stream of records. '.repeat(10_000));
  await box(page).focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(best(page)).toHaveText(NOTICES['too-long']);
  expect((await box(page).inputValue()).length).toBe(20_000);
  await expect(page.getByRole('button', {name: 'Make a link'})).toBeDisabled();
});

test('a thin question keeps its marks, but names no service', async ({page}) => {
  const thin = (least: number) => someQuestion(({notice, phrases}) => notice === 'thin' && phrases.length >= least);
  const question = thin(1) ?? thin(0);
  await open(page, '/finder');
  await paste(page, question?.text ?? '');
  await expect(services(page)).toHaveCount(1);
  await expect(best(page)).toHaveText(NOTICES.thin);
  await expect(result(page).locator('mark')).toHaveCount(question?.finding.phrases.length ?? -1);
});

test('markup that is pasted is read as text and does nothing', async ({page}) => {
  await open(page, '/finder');
  await paste(
    page,
    `<p onclick="alert(1)">${TRAP.text}</p><img src="x" onerror="document.title = 'x'"><script>document.title = 'x'</script>`,
  );
  await expect(best(page)).toHaveAttribute('data-service', 'kinesis-data-streams');
  await expect(result(page).locator('img, script')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Finder/);
});

test.describe('links', () => {
  test('a link holds the text, is copied, and opens with the same answer', {tag: '@firefox'}, async ({page}) => {
    await open(page, '/finder');
    await paste(page, QUEUE.text);
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', {name: 'Make a link'}).click();
    await expect(page.getByText(/^Link copied\./).first()).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    expect(new URL(link).search).toBe('');
    await open(page, '/msk/');
    await page.goto(link);
    await expect(box(page)).toHaveValue(QUEUE.text);
    await expect(best(page)).toHaveAttribute('data-service', 'sqs');
  });

  test('the link of a long text says that it is long', async ({page}) => {
    await open(page, '/finder');
    await paste(page, `${KAFKA.text}\n${'More of the story. '.repeat(120)}`);
    await page.getByRole('button', {name: 'Make a link'}).click();
    await expect(page.getByText(/It is long, \d{4} characters/).first()).toBeVisible();
  });

  test('the address goes as soon as it says something else than the box', async ({page}) => {
    await open(page, `/finder${questionHash(QUEUE.text)}`);
    await expect(best(page)).toHaveAttribute('data-service', 'sqs');
    await box(page).press('End');
    await page.keyboard.type(' more');
    await expect(page).toHaveURL(/\/finder$/);
    await expect(box(page)).toHaveValue(`${QUEUE.text} more`);
  });

  test('Clear empties box and address, and Back brings both again', async ({page}) => {
    await open(page, `/finder${questionHash(QUEUE.text)}`);
    await expect(best(page)).toHaveAttribute('data-service', 'sqs');
    await page.getByRole('button', {name: 'Clear'}).click();
    await expect(box(page)).toHaveValue('');
    await expect(box(page)).toBeFocused();
    await expect(services(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/finder$/);
    await page.goBack();
    await expect(box(page)).toHaveValue(QUEUE.text);
    await expect(best(page)).toHaveAttribute('data-service', 'sqs');
    await page.goForward();
    await expect(box(page)).toHaveValue('');
  });

  test('another link on the same page is followed, and Back leads to the one before', async ({page}) => {
    await open(page, `/finder${questionHash(QUEUE.text)}`);
    await expect(best(page)).toHaveAttribute('data-service', 'sqs');
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, questionHash(KAFKA.text));
    await expect(box(page)).toHaveValue(KAFKA.text);
    await expect(best(page)).toHaveAttribute('data-service', 'msk');
    await page.goBack();
    await expect(box(page)).toHaveValue(QUEUE.text);
  });

  test('after a look at a section Back finds the question again', async ({page}) => {
    await open(page, '/finder');
    await paste(page, QUEUE.text);
    await result(page).locator('[data-section] a').first().click();
    await expect(page).toHaveURL(/\/msk\//);
    await page.goBack();
    await expect(box(page)).toHaveValue(QUEUE.text);
    await expect(best(page)).toHaveAttribute('data-service', 'sqs');
  });

  for (const hash of ['#q=100%', `#q=${'a'.repeat(20_000)}`]) {
    test(`the damaged link ${hash.slice(0, 20)} is ignored with a notice`, async ({page}) => {
      await open(page, `/finder${hash}`);
      await expect(page.getByText(/link that led here is damaged/).first()).toBeVisible();
      await expect(status(page)).toHaveText(/damaged/);
      await expect(box(page)).toHaveValue('');
      await paste(page, QUEUE.text);
      await expect(best(page)).toHaveAttribute('data-service', 'sqs');
      await expect(page.getByText(/is damaged/)).toHaveCount(0);
    });
  }

  test('where the browser refuses to copy, the address bar has the link', async ({page}) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', {get: () => undefined}));
    await open(page, '/finder');
    await paste(page, QUEUE.text);
    await page.getByRole('button', {name: 'Make a link'}).click();
    await expect(page.getByText(/^The link stands in the address bar/).first()).toBeVisible();
    expect(page.url()).toContain('#q=A%20print%20shop');
  });
});

test('each example is a button that fills the box', async ({page}) => {
  await open(page, '/finder');
  for (const [{name, text}, service] of [
    [QUEUE, 'sqs'],
    [KAFKA, 'msk'],
    [TRAP, 'kinesis-data-streams'],
  ] as const) {
    await page.getByRole('button', {name}).click();
    await expect(box(page)).toHaveValue(text);
    await expect(best(page)).toHaveAttribute('data-service', service);
  }
});

test('what is typed before any script is there is read once they are', {tag: '@firefox'}, async ({page}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/js\/reader\./, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('finder', {waitUntil: 'commit'});
  await paste(page, QUEUE.text);
  release();
  await expect(best(page)).toHaveAttribute('data-service', 'sqs');
  await expect(box(page)).toHaveValue(QUEUE.text);
});

test('nothing of the text leaves the device', async ({page}) => {
  const asked: string[] = [];
  await open(page, '/finder');
  await wake(page);
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await paste(page, QUEUE.text);
  await expect(best(page)).toHaveAttribute('data-service', 'sqs');
  await page.getByRole('button', {name: 'Make a link'}).click();
  await expect(page).toHaveURL(/#q=/);
  // Files of the site, whose addresses hold nothing but their names.
  expect(asked.filter((request) => !/^GET [^?]*\/(assets|img)\/[\w./-]+$/.test(request))).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]))).not.toContain('print');
  await expect(box(page)).toHaveAttribute('spellcheck', 'false');
});

test('when what the finder knows cannot be loaded, it says so and tries again', async ({page}) => {
  let isDown = true;
  await page.route(/finder-index/, (route) => (isDown ? route.abort() : route.continue()));
  await open(page, '/finder');
  await paste(page, QUEUE.text);
  await expect(result(page)).toContainText('could not be loaded');
  isDown = false;
  await result(page).getByRole('button', {name: 'Try again'}).click();
  await expect(best(page)).toHaveAttribute('data-service', 'sqs');
});

test('the answer is told once the reader rests, not with each letter', async ({page}) => {
  await page.clock.install({time: 0});
  await open(page, '/finder');
  await wake(page);
  await page.clock.pauseAt(60_000);
  await paste(page, QUEUE.text);
  await page.clock.runFor(100);
  await expect(best(page)).toHaveAttribute('data-service', 'sqs');
  await expect(status(page)).toHaveText('');
  await page.clock.runFor(400);
  await box(page).press('End');
  await page.keyboard.type('x');
  await page.clock.runFor(500);
  await expect(status(page)).toHaveText('');
  await page.clock.runFor(500);
  await expect(status(page)).toHaveText(/^Amazon SQS, /);
  await expect(page.locator('main').locator('[aria-live], [role="status"], [role="alert"]')).toHaveCount(1);
});

test('by keyboard: from the box through buttons, marks and reasons, and out again', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/finder');
  await wake(page);
  await box(page).focus();
  await page.keyboard.insertText(KAFKA.text);
  await expect(best(page)).toHaveAttribute('data-service', 'msk');
  const seen: string[] = [];
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    const {name, isInside, ring} = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const {outlineStyle} = getComputedStyle(element);
      return {name: element.textContent ?? '', isInside: element.closest('[data-island="finder"]') !== null, ring: outlineStyle !== 'none'};
    });
    if (!isInside) break;
    expect(ring, name).toBe(true);
    seen.push(name);
  }
  expect(seen.slice(0, 2)).toEqual(['Make a link', 'Clear']);
  expect(seen.filter((name) => /^\d+, speaks/.test(name)).length).toBe(await reasons(page).count());
  expect(seen.length).toBeLessThan(80);
});

for (const [where, {address}] of [
  ['in a folder of a host', SITES.subpath],
  ['where Docusaurus itself hydrates the page', SITES.algolia],
] as const) {
  test(`${where} the finder answers, and links to the sheet`, async ({page}) => {
    await page.goto(`${address}finder${questionHash(QUEUE.text)}`);
    await expect(best(page)).toHaveAttribute('data-service', 'sqs');
    await expect(box(page)).toHaveValue(QUEUE.text);
    await page.getByRole('button', {name: KAFKA.name}).click();
    await expect(best(page)).toHaveAttribute('data-service', 'msk');
    const link = result(page).locator('[data-section] a').first();
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^${new URL(address).pathname}msk/`));
    await link.click();
    await expect(page.getByRole('heading', {level: 1})).not.toHaveText('Finder');
    await page.goto(`${address}finder#q=%E0%A4%A`);
    await expect(page.getByText(/is damaged/).first()).toBeVisible();
  });
}

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('the page says where to go instead', async ({page}) => {
    const answer = await page.goto('finder');
    expect(await answer?.text()).toMatch(/<textarea/);
    const main = page.getByRole('main');
    const notice = main.getByText('The finder needs scripts');
    await expect(notice).toBeVisible();
    await expect(main.getByRole('button', {name: 'Make a link'})).toBeHidden();
    for (const href of ['/decide', '/msk/exam-focus', '/msk/summary']) {
      await expect(notice.locator(`a[href$="${href}"]`)).toBeVisible();
    }
  });
});

test('on paper the question, its marks and the reasons stand without the box', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/finder');
  await paste(page, QUEUE.text);
  await expect(best(page)).toHaveAttribute('data-service', 'sqs');
  await page.emulateMedia({media: 'print'});
  await expect(box(page)).toBeHidden();
  await expect(page.getByRole('main').getByRole('button').locator('visible=true')).toHaveCount(0);
  await expect(result(page).locator('mark').first()).toBeVisible();
  await expect(reasons(page).last()).toBeVisible();
  await expect(result(page).getByText('Amazon MSK Serverless')).toBeVisible();
  const line = await result(page)
    .locator('mark')
    .first()
    .evaluate((mark) => getComputedStyle(mark).borderBlockEndStyle);
  expect(line).not.toBe('none');
});

test('with forced colors marks stand out by their line', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await open(page, '/finder');
  await paste(page, TRAP.text);
  await expect(best(page)).toHaveAttribute('data-service', 'kinesis-data-streams');
  const widths = await result(page)
    .locator('mark')
    .evaluateAll((marks) => marks.map((mark) => Number.parseFloat(getComputedStyle(mark).borderBlockEndWidth)));
  expect(Math.min(...widths)).toBeGreaterThan(2);
});

for (const width of [360, 1280]) {
  test(`at ${width} px the result is accessible in both themes, and nothing scrolls sideways`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    await open(page, '/finder');
    for (const text of [QUEUE.text, TRAP.text, `${'Kafkatopic'.repeat(90)} ${KAFKA.text}`, 'Cake?']) {
      await paste(page, text);
      await expect(services(page).first()).toBeVisible();
      await page.locator('main details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await violationsInBothThemes(page, ['main']), text.slice(0, 20)).toEqual([]);
    }
  });
}

test('a search of several words without a hit leads to the finder', async ({page}) => {
  await open(page, '/msk/');
  await page.keyboard.press('/');
  const input = page.getByRole('combobox');
  const link = page.getByRole('dialog').getByRole('link', {name: 'Paste it into the finder'});
  await input.fill('qqqq zzzz');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nothing found');
  await expect(link).toHaveCount(0);
  await input.fill('qqqq zzzz wwww vvvv');
  await link.click();
  await expect(page).toHaveURL(/\/finder#q=/);
  await expect(box(page)).toHaveValue('qqqq zzzz wwww vvvv');
  await page.keyboard.press('Control+k');
  await input.fill('vvvv zzzz xxxx qqqq');
  await link.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(box(page)).toHaveValue('vvvv zzzz xxxx qqqq');
});
