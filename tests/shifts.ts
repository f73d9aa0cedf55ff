import type {Page} from '@playwright/test';

type Seen = {moved: number};

/** Counts from now on what moves by itself in sight of whoever opens a page; returns how to read it. Only Chromium tells. */
export async function shifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen: Seen = Object.assign(globalThis, {moved: 0});
    new PerformanceObserver((list) => {
      seen.moved += list.getEntries().length;
    }).observe({type: 'layout-shift', buffered: true});
  });
  return () =>
    page.evaluate(async () => {
      // It tells of a frame in the next one.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return (globalThis as unknown as Seen).moved;
    });
}
