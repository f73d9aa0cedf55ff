import {eachPage} from './eachPage';
import {kilobytes} from './kilobytes';
import {launchBrowser} from './launchBrowser';
import {measuredPages} from './measuredPages';
import type {Outcome} from './outcome';
import {pageWeight} from './pageWeight';

/** Bytes and requests of a first visit, by kind. */
export async function weightPart(): Promise<Outcome> {
  const browser = await launchBrowser();
  const rows = await eachPage(await measuredPages(), async ({site, page, route, kind}, server) => {
    const weight = await pageWeight(browser, server, route);
    return {
      kind,
      row: {
        site,
        page: `${page} (${route})`,
        HTML: kilobytes(weight.html),
        CSS: kilobytes(weight.css),
        JavaScript: kilobytes(weight.js),
        other: kilobytes(weight.other),
        total: kilobytes(weight.total),
        requests: weight.requests,
        'later, unasked': kilobytes(weight.later),
      },
    };
  });
  await browser.close();
  return {
    rows: rows.map(({row}) => row),
    bars: [],
    note: 'kB with brotli on the first visit of a phone; "later" is what idle time or prefetching adds.',
  };
}
