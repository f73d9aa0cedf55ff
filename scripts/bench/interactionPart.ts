import path from 'node:path';
import type {Browser} from '@playwright/test';
import {type Action, OWN_ACTIONS, STARTER_ACTIONS} from './actions';
import {launchBrowser} from './launchBrowser';
import {measuredPages} from './measuredPages';
import {median} from './median';
import type {Outcome} from './outcome';
import {serveFolder} from './serveFolder';
import {type Answer, stopwatch} from './stopwatch';
import {watchNetwork} from './watchNetwork';

const SLOWDOWN = 4;
const RUNS = 3;

/** How long a reader's first moves take, on a slowed-down processor: right after the page has loaded, and later. */
export async function interactionPart(): Promise<Outcome> {
  const pages = await measuredPages();
  const folderOf = (site: string) => path.join(pages.find((page) => page.site === site)?.folder ?? '', 'build');
  const browser = await launchBrowser();
  const outcome: Outcome = {
    rows: [],
    bars: [],
    note: `Milliseconds from the reader's move to the painted answer at ${SLOWDOWN}× CPU throttling, median of ${RUNS} first visits: right after the load event, and once the scripts are there. INP is the browser's figure of the same move.`,
  };
  for (const [site, actions] of [
    ['this site', OWN_ACTIONS],
    ['starter', STARTER_ACTIONS],
  ] as const) {
    const server = await serveFolder(folderOf(site));
    for (const action of actions) {
      const cold = await measure(browser, server.address, action, false);
      const ready = await measure(browser, server.address, action, true);
      outcome.rows.push({
        site,
        'first move': action.action,
        'at once': shown(cold.ms),
        'INP at once': shown(cold.inp),
        'scripts there': shown(ready.ms),
        'INP, scripts there': shown(ready.inp),
      });
      if (action.atMost !== undefined) {
        outcome.bars.push({what: `${action.action} with the scripts there, ms`, measured: ready.ms, atMost: action.atMost});
      }
    }
    server.close();
  }
  await browser.close();
  return outcome;
}

async function measure(browser: Browser, address: string, action: Action, isReady: boolean): Promise<Answer> {
  // The first visit warms the browser and the server up.
  await visit(browser, address, action, isReady);
  const answers: Answer[] = [];
  for (let count = 0; count < RUNS; count++) answers.push(await visit(browser, address, action, isReady));
  const inps = answers.flatMap(({inp}) => inp ?? []);
  return {ms: median(answers.map(({ms}) => ms)), inp: inps.length === 0 ? undefined : median(inps)};
}

async function visit(browser: Browser, address: string, action: Action, isReady: boolean): Promise<Answer> {
  const {viewport, hasTouch, probe, route, perform} = action;
  // Dark, so that the first step of a toggle between system, light and dark changes what is seen.
  const context = await browser.newContext({viewport, hasTouch, colorScheme: 'dark'});
  const page = await context.newPage();
  const watch = await stopwatch(page, probe);
  const network = await watchNetwork(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  await page.goto(address + route.slice(1), {waitUntil: 'load'});
  if (isReady) await network.quiet();
  await perform(page);
  const answer = await watch.answer();
  await context.close();
  return answer;
}

function shown(ms: number | undefined): string | number {
  return ms === undefined ? '–' : Number.isFinite(ms) ? ms : 'no answer';
}
