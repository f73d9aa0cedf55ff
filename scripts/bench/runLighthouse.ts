import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Scores of 100, milliseconds, and the layout shift. */
export type LighthouseFigures = Record<(typeof CATEGORIES)[number] | 'lcp' | 'tbt' | 'cls', number>;

/** What is read of Lighthouse's report. */
type Report = {
  categories: Record<string, {score: number | null}>;
  audits: Record<string, {numericValue?: number}>;
  runtimeError?: {message: string};
};

const CLI = path.resolve('node_modules', 'lighthouse', 'cli', 'index.js');

/**
 * Runs Lighthouse once on an address, with its own settings for a phone, in the browser that listens on
 * `port`. In a process of its own: it sends its functions into the page as text, and the loader that runs
 * our TypeScript would put names into them that the page does not know.
 */
export async function runLighthouse(address: string, port: number): Promise<LighthouseFigures> {
  const flags = [`--port=${port}`, '--output=json', '--quiet', '--no-enable-error-reporting', `--only-categories=${CATEGORIES.join()}`];
  const run = () => promisify(execFile)(process.execPath, [CLI, address, ...flags], {maxBuffer: 64 * 1024 * 1024});
  // Now and then it loses its page; a second failure is a fault.
  const {stdout} = await run().catch(run);
  const {categories, audits, runtimeError}: Report = JSON.parse(stdout);
  if (runtimeError !== undefined) throw new Error(`Lighthouse on ${address}: ${runtimeError.message}`);
  const score = (name: string) => Math.round((categories[name]?.score ?? Number.NaN) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    lcp: Math.round(value('largest-contentful-paint')),
    tbt: Math.round(value('total-blocking-time')),
    cls: Math.round(value('cumulative-layout-shift') * 1000) / 1000,
  };
}
