import {expect, type Page} from '@playwright/test';
import {open, wake} from './open';
import {test} from './test';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The links of a rich text that was copied: where they lead, and what they say. */
const copiedLinks = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = (await (await item?.getType('text/html'))?.text()) ?? '';
    const links = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a');
    return Array.from(links, ({href, textContent}) => ({href, text: textContent}));
  });

/** Where a link of a place is, and how to get to it. */
const NAMED = [
  {what: 'a signal', route: '/msk/security', place: '[data-signal] >> nth=0', name: /^\w.+ · Security and access control$/},
  {what: 'a table row', route: '/msk/kinesis-comparison', place: 'tr#row-protocol', name: /^(?!row ).+ · \w/},
  {what: 'a key fact', route: '/msk/security', place: 'li#iam', name: /^IAM.* · Security and access control$/},
  {what: 'a question', route: '/msk/security', place: ':has(> [data-checkpoint]) >> nth=0', name: /\? · Security and access control$/},
];

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

test('the link of a question stands beside it while its answer is hidden', async ({page}) => {
  await open(page, '/msk/security');
  const question = await page.locator('[data-checkpoint] summary').first().innerText();
  const link = page.getByRole('link', {name: `Direct link to ${question.trim()}`});
  await link.focus();
  await expect(link).toBeVisible();
  await expect(page.locator('[data-checkpoint]').first()).not.toHaveAttribute('open');
});

for (const {what, route, place, name} of NAMED) {
  test(`the link of ${what} says what it is where rich text is pasted, and is bare elsewhere`, {
    tag: what === 'a signal' ? '@firefox' : [],
  }, async ({page}) => {
    await open(page, route);
    await wake(page);
    const link = page.locator(place).getByRole('link', {name: /^Direct link to/});
    const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    await link.click();
    await expect(page.getByRole('status')).toHaveText('Link copied');
    expect(await clipboard(page)).toBe(address);
    expect(await copiedLinks(page)).toEqual([{href: address, text: expect.stringMatching(name)}]);
  });
}

test('the link of a practice question names it', async ({page}) => {
  await open(page, '/practice#security-001');
  const link = page.getByRole('link', {name: 'Link to this question'});
  await link.click();
  await expect.poll(() => clipboard(page)).toMatch(/\/practice#security-001$/);
  expect(await copiedLinks(page)).toEqual([{href: page.url(), text: 'Question security-001 · Practice'}]);
});

test('the link of a view names the services that are shown', async ({page}) => {
  await open(page, '/msk/neighbours');
  const box = page.getByLabel('with', {exact: true});
  await box.focus();
  await box.selectOption('Amazon EventBridge');
  await expect(page).toHaveURL(/#msk-vs-eventbridge$/);
  await page.getByRole('link', {name: 'Link to this view'}).click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await copiedLinks(page)).toEqual([{href: page.url(), text: 'Amazon MSK vs Amazon EventBridge · Amazon MSK and its neighbors'}]);
});

test('what stands in a name is text where it is pasted', async ({page}) => {
  await open(page, '/msk/security');
  await wake(page);
  const link = page.locator('li#iam').getByRole('link', {name: /^Direct link to/});
  await link.evaluate((element) => element.setAttribute('aria-label', 'Direct link to <b>acks</b> & "all"'));
  await link.click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await copiedLinks(page)).toMatchObject([{text: '<b>acks</b> & "all" · Security and access control'}]);
});

test('a browser that copies no rich text copies the address', async ({page}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'ClipboardItem');
  });
  await open(page, '/msk/security');
  await page
    .locator('li#iam')
    .getByRole('link', {name: /^Direct link to/})
    .click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await clipboard(page)).toMatch(/\/msk\/security#iam$/);
});

/** A device that shares, with an outcome; what it was asked to share stands in `shared`. */
const canShare = (page: Page, outcome: 'done' | 'AbortError' | 'NotAllowedError') =>
  page.addInitScript((name) => {
    const shared: ShareData[] = [];
    Object.assign(window, {shared});
    navigator.share = async (data) => {
      shared.push(data ?? {});
      if (name !== 'done') throw new DOMException('', name);
    };
  }, outcome);

const shared = (page: Page) => page.evaluate(() => (window as unknown as {shared: ShareData[]}).shared);

test('a mouse copies, even where the device shares', async ({page}) => {
  await canShare(page, 'done');
  await open(page, '/msk/security');
  await page
    .locator('li#iam')
    .getByRole('link', {name: /^Direct link to/})
    .click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await shared(page)).toEqual([]);
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

  for (const outcome of ['done', 'AbortError'] as const) {
    test(`the device is asked to share the link, and nothing is copied: ${outcome}`, async ({page}) => {
      await canShare(page, outcome);
      await open(page, '/msk/security');
      await page.evaluate(() => navigator.clipboard.writeText('before'));
      await page.locator('li#iam > a.hash-link').tap();
      await expect.poll(() => shared(page)).toHaveLength(1);
      const [data] = await shared(page);
      expect(data?.url).toMatch(/\/msk\/security#iam$/);
      expect(data?.text).toMatch(/^IAM.* · Security and access control$/);
      await expect(page).toHaveURL(/#iam$/);
      await expect(page.getByRole('status')).toBeEmpty();
      expect(await clipboard(page)).toBe('before');
    });
  }

  test('a link that the device does not share is copied', async ({page}) => {
    await canShare(page, 'NotAllowedError');
    await open(page, '/msk/security');
    await page.locator('li#iam > a.hash-link').tap();
    await expect(page.getByRole('status')).toHaveText('Link copied');
    expect(await clipboard(page)).toMatch(/\/msk\/security#iam$/);
  });

  test('a link is copied where the device does not know how to share', async ({page}) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    await open(page, '/msk/security');
    await page.locator('li#iam > a.hash-link').tap();
    await expect(page.getByRole('status')).toHaveText('Link copied');
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
    // With data saver no script comes by itself, however long the page rests.
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', {value: {saveData: true}}));
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

test('a hash that encodes nothing does no harm', async ({page}) => {
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
  await wake(page);
  await citation.hover();
  await expect(citation).toHaveAttribute('title', /^Source \d+: \w+/);
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
