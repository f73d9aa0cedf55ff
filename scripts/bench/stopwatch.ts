import type {Page} from '@playwright/test';

/** What a reader's move cost, in milliseconds: until the page showed the answer, and until it painted again. */
export type Answer = {
  /** `Infinity` when no answer came. */
  ms: number;
  /** Interaction to Next Paint; absent when the browser had nothing to say, as when the page was left. */
  inp?: number;
};

const PATIENCE_MS = 8000;

/**
 * Measures what the reader sees, inside the page: from the browser's time of the first key or touch to the frame in
 * which `probe`, an expression, has become another text than it was then. An empty text is no answer yet, so
 * that a move to another document is measured up to what that one shows. Call it before the page is opened.
 */
export async function stopwatch(page: Page, probe: string): Promise<{answer: () => Promise<Answer>}> {
  await page.addInitScript(`(${inPage})(() => ${probe})`);
  return {
    async answer() {
      const deadline = Date.now() + PATIENCE_MS;
      let ms: number | null = null;
      while (ms === null && Date.now() < deadline) {
        await page.waitForTimeout(100);
        ms = await read(page, 'bench-ms');
      }
      // Event timing comes some frames after the event.
      await page.waitForTimeout(500);
      return {ms: ms ?? Infinity, inp: (await read(page, 'bench-inp')) ?? undefined};
    },
  };
}

async function read(page: Page, key: string): Promise<number | null> {
  const text = await page.evaluate((name) => sessionStorage.getItem(name), key).catch(() => null);
  return text === null ? null : Math.round(Number(text));
}

/** Runs in each document. Text, because the loader of our scripts adds names to functions that a page does not know. */
const inPage = `(probe) => {
  const store = sessionStorage;
  for (const type of ['keydown', 'pointerdown']) {
    addEventListener(type, (event) => {
      if (store.getItem('bench-start') !== null) return;
      store.setItem('bench-before', probe());
      store.setItem('bench-start', performance.timeOrigin + event.timeStamp);
    }, {capture: true});
  }
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const ms = performance.timeOrigin + performance.now() - Number(store.getItem('bench-start'));
    if (store.getItem('bench-ms') === null) store.setItem('bench-ms', ms);
  };
  requestAnimationFrame(function look() {
    if (store.getItem('bench-ms') !== null) return;
    requestAnimationFrame(look);
    const now = store.getItem('bench-start') === null ? '' : probe();
    // The message is handled once the frame is painted.
    if (now !== '' && now !== store.getItem('bench-before')) channel.port2.postMessage(0);
  });
  for (const type of ['event', 'first-input']) {
    new PerformanceObserver((list) => {
      for (const {duration, interactionId} of list.getEntries()) {
        if (interactionId > 0) store.setItem('bench-inp', Math.max(duration, Number(store.getItem('bench-inp'))));
      }
    }).observe({type, durationThreshold: 16, buffered: true});
  }
}`;
