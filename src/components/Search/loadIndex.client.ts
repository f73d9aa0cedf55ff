import type {SearchData} from '@site/src/content/model/searchData';
import {indexSteps, type SearchIndex} from '@site/src/study/search/searchIndex';

/** How long the page may be kept from answering, in milliseconds. */
const SLICE = 8;

let data: Promise<SearchData> | undefined;
let index: Promise<SearchIndex> | undefined;

/** Fetches what the index is made from, once. After a failure the next call tries again. */
export function fetchIndex(): Promise<SearchData> {
  data ??= fetchJson().catch((error: unknown) => {
    data = undefined;
    throw error;
  });
  return data;
}

/** The index of the sheet, made once, while the page goes on answering. After a failure the next call begins anew. */
export function loadIndex(): Promise<SearchIndex> {
  index ??= makeIndex().catch((error: unknown) => {
    // What came may be damaged.
    data = index = undefined;
    throw error;
  });
  return index;
}

async function fetchJson(): Promise<SearchData> {
  const response = await fetch(new URL('@generated/study/default/search.json', import.meta.url));
  if (!response.ok) throw new Error(`search index: ${response.status}`);
  return response.json();
}

async function makeIndex(): Promise<SearchIndex> {
  const steps = indexSteps(await fetchIndex());
  for (;;) {
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
