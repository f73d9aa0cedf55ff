import {expect, type Page} from '@playwright/test';

/**
 * Holds that other colors move nothing by more than the fraction of a pixel that nobody sees, and leave nothing out in the
 * end. `scrolled` says where the reader is on the page: from 0, its top, to 1, its bottom. He is left at the top; two calls
 * make the colors what they were.
 */
export async function standsStill(page: Page, scrolled: number, at: string): Promise<void> {
  const moved = await page.evaluate((scrolled) => {
    const root = document.documentElement;
    root.scrollTo({top: scrolled * root.scrollHeight, behavior: 'instant'});
    const isThere = (element: Element) => element.parentElement?.closest('[style*="content-visibility"]') === null;
    const placeOf = (element: Element) => {
      const {left, top, width, height} = element.getBoundingClientRect();
      return [left, top, width, height];
    };
    const before = new Map([...document.querySelectorAll('main *, footer')].map((element) => [element, placeOf(element)]));
    document.querySelector<HTMLElement>('[data-theme-toggle]')?.click();
    const moved = [...before].flatMap(([element, was]) => {
      if (!isThere(element)) return [];
      const is = placeOf(element);
      return is.some((figure, place) => Math.abs(figure - (was[place] ?? 0)) >= 1)
        ? [`${element.outerHTML.slice(0, 60)}: ${was.join(' ')} → ${is.join(' ')}`]
        : [];
    });
    root.scrollTo({top: 0, behavior: 'instant'});
    return moved;
  }, scrolled);
  expect(moved, `what other colors move on ${at}`).toEqual([]);
  await expect(page.locator('[style*="content-visibility"]'), `left out of ${at}`).toHaveCount(0);
}
