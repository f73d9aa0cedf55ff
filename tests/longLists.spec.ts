import {expect, type Page} from '@playwright/test';
import {open} from './open';
import {test} from './test';

/** Lists that are laid out as the reader comes near, and a place far down on each. */
const LONG = [
  {route: '/sources', place: '#publisher-aws-sdk-botocore'},
  {route: '/corrections', place: '#S12-1'},
];

for (const {route, place} of LONG) {
  test(`a link to ${place} of ${route} shows it right under the bar`, {tag: '@firefox'}, async ({page}) => {
    await open(page, route + place);
    await page.locator('html[data-has-hydrated="true"]').waitFor();
    expect(await page.locator(place).evaluate(distanceToPlace)).toBeLessThan(2);
  });

  test(`a reader who scrolls up from the end of ${route} sees nothing jump`, {tag: '@firefox'}, async ({page}) => {
    await open(page, route);
    expect(await jumpsFromTheEnd(page)).toEqual([]);
  });

  test(`a reader who comes back to the middle of ${route} finds the same text there`, {tag: '@firefox'}, async ({page}) => {
    await open(page, route);
    // Some way up from the end, so that many an entry above was never laid out.
    await jumpsFromTheEnd(page);
    const seen = await page.evaluate(textInSight);
    expect(seen).not.toBe('');
    await page.reload();
    await expect.poll(() => page.evaluate(textInSight)).toBe(seen);
  });
}

/** What stands in the middle of the window. */
function textInSight(): string {
  return document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.textContent ?? '';
}

/** Pixels between an element and where a link to it should bring it, once all that has come near is laid out. */
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
      // One lays out what has come near, a later one holds on to what was in sight.
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
