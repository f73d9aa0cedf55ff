import {kilobytes} from './kilobytes';
import {launchBrowser} from './launchBrowser';
import type {Bar, Outcome} from './outcome';
import {OVERVIEWS} from './overviews';
import {type ScaleFigures, scaleFigures} from './scaleFigures';

const SIZES = [1, 20, 100];
const MOST_MEGABYTES = 4000;
const WARM_SHARE = 0.25;
/** Seconds of a build spread by so much from run to run. */
const SPREAD = 1.15;
/** Longer names and numbers of other pages make a page this much heavier. */
const SAME_WEIGHT = 1.02;

/** What becomes of build and pages when the sheet grows: each figure at its size, at 20 and at 100 times its pages. */
export async function scalePart(): Promise<Outcome> {
  const browser = await launchBrowser();
  const all: ScaleFigures[] = [];
  for (const size of SIZES) all.push(await scaleFigures(browser, size));
  await browser.close();
  return {
    rows: rowsOf(all),
    bars: all.flatMap((figures, index) => barsOf(figures, all[index - 1], all[0])),
    note: 'Pages are generated from those of the sheet, with words of their own. Memory is the most that all processes of the build held at once (sampled from /proc); kB are compressed with brotli.',
  };
}

/** A row a figure, a column a size. */
const FIGURES: Record<string, (figures: ScaleFigures) => number> = {
  'build, s': ({cold}) => round(cold.seconds),
  'of it reading and checking the content, s': ({cold}) => round(cold.steps['Load site'] ?? Number.NaN),
  'of it bundling, s': ({cold}) => round(bundling(cold.steps)),
  'of it writing HTML, s': ({cold}) => round(cold.steps.SSG ?? Number.NaN),
  'build after one edit, s': ({warm}) => round(warm.seconds),
  'memory of the build, MB': ({cold}) => megabytes(cold.memory),
  'HTML of /msk/security, kB': ({page}) => kilobytes(page.html),
  'all of its first visit, kB': ({page}) => kilobytes(page.total),
  'links to other pages in its HTML, kB': ({navigation}) => kilobytes(navigation),
  'its scripts once awake, kB': ({awake}) => kilobytes(awake),
  'first search, kB': ({search}) => kilobytes(search),
  ...Object.fromEntries(
    OVERVIEWS.map((route) => [`HTML of ${route}, kB`, ({overviews}: ScaleFigures) => kilobytes(overviews[route] ?? Number.NaN)]),
  ),
};

function rowsOf(all: ScaleFigures[]): Outcome['rows'] {
  return Object.entries(FIGURES).map(([figure, value]) => ({
    figure,
    ...Object.fromEntries(all.map((figures) => [`${figures.pages.toLocaleString('en-US')} pages`, value(figures)])),
  }));
}

function barsOf(figures: ScaleFigures, smaller: ScaleFigures | undefined, own: ScaleFigures | undefined): Bar[] {
  const {pages, cold, warm} = figures;
  const at = (what: string) => `${what} at ${pages} pages`;
  const bars: Bar[] = [
    {what: at('memory of the build, MB'), measured: megabytes(cold.memory), atMost: MOST_MEGABYTES},
    {what: at('warm build, s'), measured: round(warm.seconds), atMost: round(cold.seconds * WARM_SHARE), isGoal: true},
  ];
  if (smaller === undefined || own === undefined) return bars;
  const linear = (smaller.cold.seconds * pages) / smaller.pages;
  const same = (name: string, weight: (of: ScaleFigures) => number): Bar => ({
    what: at(name),
    measured: kilobytes(weight(figures)),
    atMost: kilobytes(weight(own) * SAME_WEIGHT),
  });
  return [
    ...bars,
    {what: at('build, s'), measured: round(cold.seconds), atMost: round(linear * SPREAD)},
    same('page at first, kB', ({page}) => page.total),
    same('its navigation, kB', ({navigation}) => navigation),
    same('scripts awake, kB', ({awake}) => awake),
    same('first search, kB', ({search}) => search),
  ];
}

function bundling(steps: Record<string, number>): number {
  return Object.entries(steps).find(([name]) => name.startsWith('Bundling with'))?.[1] ?? Number.NaN;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
