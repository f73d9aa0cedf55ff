import {indexSteps, type SearchIndex} from '@site/src/study/search/searchIndex';
import {fetchSearchData} from './fetchSearchData.client';

/** How long the page may be kept from answering, in milliseconds. */
const SLICE = 8;

let index: Promise<SearchIndex> | undefined;

/** The index of the sheet, made once, while the page goes on answering. After a failure the next call tries again. */
export function loadIndex(): Promise<SearchIndex> {
  index ??= makeIndex().catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

async function makeIndex(): Promise<SearchIndex> {
  const steps = indexSteps(await fetchSearchData());
  for (;;) {
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
