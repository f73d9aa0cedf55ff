import type {Page} from '@playwright/test';

const QUIET_MS = 1500;
const PATIENCE_MS = 15_000;

/** A file that a page has asked its host for; its kind is "Prefetch", or Chromium's name for it: "Script", "Document", … */
export type Fetched = {url: string; kind: string};

type Network = {
  /** Each file once, so far. */
  fetched: () => Fetched[];
  /** Waits until the page has asked for scripts and nothing has moved for a while; 15 s at most. */
  quiet: () => Promise<void>;
};

/** Listens from now on; call it before the page is opened. Asks Chromium itself, since Playwright does not tell a prefetch. */
export async function watchNetwork(page: Page): Promise<Network> {
  const kinds = new Map<string, string>();
  let last = Date.now();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({request, type}) => {
    last = Date.now();
    if (!request.url.startsWith('http')) return;
    // What was prefetched and is then wanted counts as wanted, not the other way round.
    const isPrefetch = request.headers['Sec-Purpose']?.startsWith('prefetch');
    if (!isPrefetch) kinds.set(request.url, type ?? 'Other');
    else if (!kinds.has(request.url)) kinds.set(request.url, 'Prefetch');
  });
  session.on('Network.loadingFinished', () => {
    last = Date.now();
  });
  return {
    fetched: () => [...kinds].map(([url, kind]) => ({url, kind})),
    async quiet() {
      const deadline = Date.now() + PATIENCE_MS;
      // A page may fetch its scripts only some seconds after it has loaded.
      const isQuiet = () => Date.now() - last > QUIET_MS && [...kinds.keys()].some((url) => url.endsWith('.js'));
      while (Date.now() < deadline && !isQuiet()) await new Promise((resolve) => setTimeout(resolve, 100));
    },
  };
}
