import {expect} from '@playwright/test';
import {PAPER_SIZES, PAPERS} from '../src/content/model/papers';
import {sectionOf} from '../src/content/model/sectionOf';
import {PAPER_ROUTES, ROUTES, site} from './content';
import {open, wake} from './open';
import {test} from './test';
import {violations} from './violations';

/** What is printable of A4, the narrower of the two sizes, with the margins of print.css; in CSS pixels. */
const A4 = {width: 680, height: 1009};
/** Rules that a document made of other documents may break. */
const JOINED = ['duplicate-id-aria', 'heading-order', 'page-has-heading-one', 'region', 'landmark-unique', 'landmark-one-main', 'bypass'];
/** What only the screen has use for. */
const CHROME = '.navbar, .footer, nav, button, input, select, textarea, a.hash-link, [data-screen], .theme-doc-sidebar-container';

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

test('every page fits on A4, black on white, without answers and without what is for the screen', async ({browser}) => {
  test.setTimeout(240_000);
  // On paper the colours of the screen are forgotten; without scripts nothing is left to chance.
  const page = await browser.newPage({viewport: A4, javaScriptEnabled: false, colorScheme: 'dark'});
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  for (const route of [...ROUTES, ...PAPER_ROUTES]) {
    await open(page, route);
    const found = await page.evaluate((chrome) => {
      const isShown = (element: Element) => element.checkVisibility({checkVisibilityCSS: true}) && element.getClientRects().length > 0;
      // The way past the menu stands above the page until it has the focus.
      const all = [...document.querySelectorAll('body *:not([href="#text"])')].filter(isShown);
      const isCut = (element: Element) => {
        const {right, left, width} = element.getBoundingClientRect();
        return width > 1 && (right > document.documentElement.clientWidth + 1 || left < -1);
      };
      const nameOf = (element: Element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`;
      return {
        cut: all.filter(isCut).map(nameOf),
        chrome: all.filter((element) => element.matches(chrome)).map(nameOf),
        answers: all.filter((element) => element.matches('[data-checkpoint] > :not(summary)')).map(nameOf),
        paper: getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor,
        dark: all
          .filter((element) => element.matches('svg tspan, svg text:not(:has(tspan))') && getComputedStyle(element).fill !== 'rgb(0, 0, 0)')
          .map((element) => `${nameOf(element)} ${getComputedStyle(element).fill}`),
      };
    }, CHROME);
    expect.soft(found, route).toEqual({cut: [], chrome: [], answers: [], dark: [], paper: expect.stringContaining('rgb(255, 255, 255)')});
  }
  await page.close();
});

test('on paper links are numbered after the sources, and the page ends with their addresses', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/cost');
  await wake(page);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const sources = await page.locator('#sources ~ ol > li > a').count();
  const list = page.locator('ol.addresses');
  await expect(list).toHaveAttribute('start', String(sources + 1));
  const related = page.locator('#related + ul a').first();
  const number = Number(await related.getAttribute('data-note'));
  expect(
    await list
      .locator('li')
      .nth(number - sources - 1)
      .textContent(),
  ).toBe(new URL((await related.getAttribute('href')) ?? '', page.url()).href);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.addresses, [data-note]')).toHaveCount(0);
});

test('a page that is printed before any script is there has its addresses beside the links', async ({page}) => {
  await open(page, '/msk/cost');
  await page.emulateMedia({media: 'print'});
  const beside = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await beside('#sources ~ ol a')).toContain('https://');
  expect(await beside('#related + ul a')).toContain('/msk/');
  expect(await beside('sup a')).toBe('none');
});

test('the whole sheet is one document: every page in order, each link within it leads somewhere', async ({page}) => {
  // All pages at once are a lot to check.
  test.setTimeout(180_000);
  await open(page, '/print');
  const titles = site.pages.map(({frontMatter}) => frontMatter.title);
  await expect(page.locator('main h2')).toHaveText(['Contents', ...titles, 'Sources']);
  await expect(page.getByRole('region', {name: 'Contents'}).getByRole('link')).toHaveText([...titles, 'Sources']);
  await expect(page.locator('[data-signal]')).toHaveCount(site.pages.flatMap(({signals}) => signals).length);
  await expect(page.locator('figure[data-diagram] svg:visible')).toHaveCount(site.pages.flatMap(({diagrams}) => diagrams).length);
  const {doubled, lost} = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
    const places = [...document.querySelectorAll('main a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    return {doubled: ids.filter((id, index) => ids.indexOf(id) !== index), lost: places.filter((place) => !ids.includes(place))};
  });
  expect({doubled, lost}).toEqual({doubled: [], lost: []});
  // What stands in the chapters was held against all rules on its own page; here is what their joining may break.
  expect(await violations(page, {rules: JOINED})).toEqual([]);
  const cited = new Set(await page.locator('main sup a[data-source]').evaluateAll((marks) => marks.map((mark) => mark.textContent)));
  await expect(page.locator('#sources li')).toHaveCount(cited.size);
});

test('the PDFs are there to download, from the page itself and from the start', async ({page, request}) => {
  for (const {name, route} of PAPERS) {
    for (const from of [route, '/']) {
      await open(page, from);
      for (const size of PAPER_SIZES) {
        const link = page.locator(`main a[download][href$="${name}-${size.toLowerCase()}.pdf"]`);
        const answer = await request.get((await link.evaluate((a) => (a as HTMLAnchorElement).href)) ?? '');
        expect(answer.headers()['content-type']).toBe('application/pdf');
        expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
      }
    }
  }
});
