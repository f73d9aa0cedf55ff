import {expect, type Page} from '@playwright/test';
import {open} from './open';
import {shifts} from './shifts';
import {test} from './test';

// A phone in all that the browser can play: without it the page would be as wide as the window before its head is read.
test.use({viewport: {width: 360, height: 740}, isMobile: async ({browserName}, use) => use(browserName === 'chromium')});

/** Pages that a phone lays out in slices, and a place far down on each. */
const LONG = [
  {route: '/msk/summary', place: '#older-sheets'},
  {route: '/sources', place: '#publisher-aws-sdk-botocore'},
  {route: '/corrections', place: '#S12-1'},
];

for (const {route, place} of LONG) {
  test(`a link to ${place} of ${route} shows it right under the bar`, {tag: '@firefox'}, async ({page}) => {
    await open(page, route + place);
    await page.locator('html[data-has-hydrated="true"]').waitFor();
    expect(await page.locator(place).evaluate(distanceToPlace)).toBeLessThan(2);
  });

  test(`${route} stands still while it is laid out in slices, and ends as it is when laid out at once`, {tag: '@firefox'}, async ({
    page,
  }) => {
    const moved = await shifts(page);
    await open(page, route);
    await expect(page.locator('html')).toHaveAttribute('data-later');
    await expect.poll(() => page.locator('main').evaluate(leftForLater)).toBe(0);
    const places = await page.locator('main').evaluate(placesIn);
    expect(places.length).toBeGreaterThan(3);
    expect(await moved()).toBe(0);
    await page.reload();
    await expect(page.locator('html')).not.toHaveAttribute('data-later');
    expect(await page.locator('main').evaluate(placesIn)).toEqual(places);
  });

  test(`a reader who scrolls up from the end of ${route} sees nothing jump`, {tag: '@firefox'}, async ({page}) => {
    await open(page, route);
    expect(await jumpsFromTheEnd(page)).toEqual([]);
  });

  test(`a reader who comes back to the middle of ${route} finds the same text there`, {tag: '@firefox'}, async ({page}) => {
    await open(page, route);
    // Some way up from the end.
    await jumpsFromTheEnd(page);
    const seen = await page.evaluate(textInSight);
    expect(seen).not.toBe('');
    await page.reload();
    await expect.poll(() => page.evaluate(textInSight)).toBe(seen);
  });
}

/** How many elements are not laid out yet unless they come near. */
function leftForLater(main: Element): number {
  return [...main.querySelectorAll('*')].filter((element) => getComputedStyle(element).contentVisibility === 'auto').length;
}

/** Where each place of the page is, in pixels from its top. */
function placesIn(main: Element): (string | number)[][] {
  return [...main.querySelectorAll('[id]')].map((element) => [element.id, Math.round(element.getBoundingClientRect().top + scrollY)]);
}

/** What stands in the middle of the window. */
function textInSight(): string {
  return document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.textContent ?? '';
}

/** Pixels between an element and where a link to it should bring it, a few frames later. */
async function distanceToPlace(element: Element): Promise<number> {
  for (let count = 0; count < 6; count++) await new Promise(requestAnimationFrame);
  return Math.abs(element.getBoundingClientRect().top - Number.parseFloat(getComputedStyle(element).scrollMarginTop));
}

/** Scrolls up by half a window at a time; each step that moved what was in sight by more or less than that, in pixels. */
function jumpsFromTheEnd(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const STEPS = 12;
    const step = innerHeight / 2;
    const frame = () => new Promise(requestAnimationFrame);
    const scroll = async (options: ScrollToOptions) => {
      scrollTo({behavior: 'instant', ...options});
      // One lays out the rest, a later one holds on to what was in sight.
      for (let count = 0; count < 6; count++) await frame();
    };
    await scroll({top: document.documentElement.scrollHeight});
    const jumps: number[] = [];
    for (let count = 0; count < STEPS; count++) {
      const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 3);
      const before = seen?.getBoundingClientRect().top ?? Number.NaN;
      await scroll({top: scrollY - step});
      const moved = (seen?.getBoundingClientRect().top ?? Number.NaN) - before;
      if (!(Math.abs(moved - step) < 2)) jumps.push(Math.round(moved - step));
    }
    return jumps;
  });
}
