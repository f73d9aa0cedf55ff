import {expect, type Page} from '@playwright/test';
import {open, wake} from './open';
import {test} from './test';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the link of a key fact copies its address and says so', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/security');
  const fact = page.locator('li#iam');
  await fact.hover();
  const link = fact.getByRole('link', {name: /^Direct link to/});
  await expect(link).toHaveCSS('opacity', '1');
  await link.click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await clipboard(page)).toMatch(/\/msk\/security#iam$/);
  await expect(page).toHaveURL(/#iam$/);
});

test('the link of a heading copies its address, and the heading stays what it is', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/security');
  const heading = page.locator('#ports');
  const text = await heading.textContent();
  const link = page.getByRole('link', {name: 'Direct link to Ports', exact: true});
  await link.click();
  await link.click();
  await expect.poll(() => clipboard(page)).toMatch(/\/msk\/security#ports$/);
  await expect(page.getByText('Link copied').and(page.locator('[aria-hidden="true"]'))).toHaveCount(1);
  await expect(page.getByText('Link copied').and(page.locator('[aria-hidden="true"]'))).toBeInViewport();
  expect(await heading.textContent()).toBe(text);
});

test('the link of a row is reached by keyboard', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/kinesis-comparison');
  const link = page.locator('tr#row-protocol').getByRole('link', {name: /^Direct link to/});
  await link.focus();
  await expect(link).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#row-protocol$/);
});

test('the link of a question stands beside it while its answer is hidden', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/security');
  const question = await page.locator('[data-checkpoint] summary').first().innerText();
  const link = page.getByRole('link', {name: `Direct link to ${question.trim()}`});
  await link.focus();
  await expect(link).toBeVisible();
  await expect(page.locator('[data-checkpoint]').first()).not.toHaveAttribute('open');
});

test('publishers and the list of sections have links', async ({page}) => {
  await open(page, '/sources');
  await expect(page.locator('h2#publisher-apache-kafka a.hash-link')).toHaveAttribute('href', '#publisher-apache-kafka');
  await expect(page.locator('h2:not([id])')).toHaveCount(0);
  await open(page, '/');
  await expect(page.locator('h2#the-sheet a.hash-link')).toHaveAttribute('href', '#the-sheet');
});

test.describe('on a touch screen', () => {
  test.use({hasTouch: true, isMobile: true, viewport: {width: 360, height: 740}});

  test('the link of a place is always there', async ({page}) => {
    await open(page, '/msk/security');
    expect(Number(await page.locator('li#iam > a.hash-link').evaluate((link) => getComputedStyle(link).opacity))).toBeGreaterThan(0.5);
  });

  test('citations and links to a place are large enough for a finger and apart from each other', async ({page}) => {
    await open(page, '/msk/security');
    for (const kind of ['a[data-source]', 'a.hash-link']) {
      const boxes = await page
        .locator(`${kind}:visible`)
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect()).map(({x, y, width, height}) => ({x, y, width, height})));
      expect(boxes.length).toBeGreaterThan(10);
      for (const {width, height} of boxes) {
        expect(width, kind).toBeGreaterThanOrEqual(24);
        expect(height, kind).toBeGreaterThanOrEqual(24);
      }
      const touching = boxes.filter((box, index) => {
        const next = boxes[index + 1];
        return next !== undefined && next.y === box.y && next.x < box.x + box.width + 1;
      });
      expect(touching, kind).toEqual([]);
    }
  });
});

test.describe('a link into a closed answer opens it', () => {
  const ID = 'check-scram-secret';
  const PLACE = `/msk/security#${ID}`;

  test('on load', {tag: '@firefox'}, async ({page}) => {
    await open(page, PLACE);
    await expect(page.locator('[data-checkpoint][open]')).toHaveCount(1);
    await expect(page.locator('details:target')).toHaveAttribute('open', '');
  });

  test('on the page itself', {tag: '@firefox'}, async ({page}) => {
    await open(page, '/msk/security');
    await expect(page.locator('[data-checkpoint][open]')).toHaveCount(0);
    await page.evaluate((id) => {
      window.location.hash = id;
    }, ID);
    await expect(page.locator('details:target')).toHaveAttribute('open', '');
  });

  test('by the way back from another page', async ({page}) => {
    await open(page, PLACE);
    await expect(page.locator('details[data-target]')).toBeInViewport();
    await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Sources', exact: true}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Sources');
    await page.evaluate(() => void setTimeout(() => window.history.back()));
    await expect(page.locator('details[data-target]')).toHaveAttribute('open', '');
    await expect(page.locator('details[data-target]')).toBeInViewport();
  });
});

test('a place reached from another page is marked, and the keyboard goes on from there', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/summary');
  const link = page.getByRole('table', {name: 'All exam signals'}).getByRole('link').first();
  const id = (await link.getAttribute('href'))?.split('#')[1] ?? '';
  await link.click();
  const signal = page.locator(`[data-signal="${id}"]`);
  await expect(signal).toBeFocused();
  await expect(signal).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Tab');
  await expect(signal.locator('a:focus')).toHaveCount(1);
  await page.evaluate(() => {
    window.location.hash = 'key-facts';
  });
  await expect(page.locator('[data-target]')).toHaveAttribute('id', 'key-facts');
});

test('a hash that encodes nothing does no harm', {tag: '@firefox'}, async ({page}) => {
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  await open(page, '/msk/security#100%');
  await page.evaluate(() => {
    window.location.hash = '50%';
  });
  await wake(page);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Security and access control');
  expect(errors).toEqual([]);
});

test('a link to a place leaves it clear of the navbar', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/security#ports');
  const [heading, navbar] = await Promise.all([page.locator('#ports').boundingBox(), page.locator('.navbar').boundingBox()]);
  expect(heading?.y).toBeGreaterThanOrEqual((navbar?.y ?? 0) + (navbar?.height ?? 0));
  await expect(page.locator('#ports')).toBeInViewport();
});

test('the list of headings shows where the reader is', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 800});
  await open(page, '/msk/security');
  await wake(page);
  await page.locator('#older-sheets').evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator('.table-of-contents__link--active')).toHaveText(['What older sheets get wrong']);
});

test('an unknown address names the nearest page', async ({page}) => {
  await open(page, '/msk/securty');
  await expect(page.getByRole('main').getByRole('link').first()).toHaveText('Security and access control');
});

test('a citation leads to the official page', async ({page}) => {
  await open(page, '/msk/security');
  const citation = page.locator('li#iam a[data-source]').first();
  await expect(citation).toHaveAttribute('href', /^https:\/\/(docs\.aws|aws\.amazon|github\.com|kafka\.apache)/);
  await expect(citation).toHaveAccessibleName(/^Source \d+: \w+/);
});

test('a fact is copied without its citations, and read out of the page apart from them', {tag: '@firefox'}, async ({page}) => {
  await open(page, '/msk/security');
  const fact = page.locator('li#iam');
  expect(await fact.textContent()).toMatch(/port 9098\.\s1\s2\s*$/);
  await fact.evaluate((element) => window.getSelection()?.selectAllChildren(element));
  await page.keyboard.press('ControlOrMeta+c');
  expect((await clipboard(page)).trim()).toMatch(/port 9098\.$/);
});

test('previous and next follow the order of the sheet', async ({page}) => {
  await open(page, '/msk/security');
  await page.getByRole('navigation', {name: 'Docs pages'}).getByRole('link', {name: /Next/}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/Monitoring/);
});
