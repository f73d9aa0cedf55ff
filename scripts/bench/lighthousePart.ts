import {eachPage} from './eachPage';
import {freePort} from './freePort';
import {launchBrowser} from './launchBrowser';
import {type MeasuredPage, measuredPages} from './measuredPages';
import {median} from './median';
import type {Bar, Outcome} from './outcome';
import {type LighthouseFigures, runLighthouse} from './runLighthouse';

const RUNS = 3;

/** Lighthouse's scores on a phone; each figure is the median of three runs. */
export async function lighthousePart(): Promise<Outcome> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const results = await eachPage(await measuredPages(), async (page, server) => {
    const address = server.address + page.route.slice(1);
    // The first visit warms the browser up, and the server's cache of compressed files.
    await runLighthouse(address, port);
    const runs: LighthouseFigures[] = [];
    for (let count = 0; count < RUNS; count++) runs.push(await runLighthouse(address, port));
    return {page, figures: medians(runs)};
  });
  await browser.close();
  return {
    rows: results.map(({page, figures}) => ({
      site: page.site,
      page: `${page.page} (${page.route})`,
      performance: figures.performance,
      accessibility: figures.accessibility,
      'best practices': figures['best-practices'],
      SEO: figures.seo,
      'LCP (ms)': figures.lcp,
      'TBT (ms)': figures.tbt,
      CLS: figures.cls,
    })),
    bars: results.flatMap(({page, figures}) => barsOf(page, figures)),
    note: `Lighthouse with its settings for a phone, median of ${RUNS} runs.`,
  };
}

function medians(runs: LighthouseFigures[]): LighthouseFigures {
  const names = Object.keys(runs[0] ?? {}) as (keyof LighthouseFigures)[];
  return Object.fromEntries(names.map((name) => [name, median(runs.map((figures) => figures[name]))])) as LighthouseFigures;
}

function barsOf({page, kind}: MeasuredPage, figures: LighthouseFigures): Bar[] {
  if (kind === 'starter') return [];
  const isReading = kind === 'reading';
  return [
    {what: `${page}, performance`, measured: figures.performance, atLeast: isReading ? 100 : 95},
    {what: `${page}, accessibility`, measured: figures.accessibility, atLeast: 100},
    {what: `${page}, best practices`, measured: figures['best-practices'], atLeast: 100},
    {what: `${page}, SEO`, measured: figures.seo, atLeast: 100},
    {what: `${page}, CLS`, measured: figures.cls, atMost: 0},
    ...(isReading ? [{what: `${page}, TBT in ms`, measured: figures.tbt, atMost: 0}] : []),
  ];
}
