import {inSlices} from '@site/src/components/Slices/inSlices.client';
import type {SearchData} from '@site/src/content/model/searchData';
import {indexSteps, type SearchIndex} from '@site/src/study/search/searchIndex';

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
  index ??= fetchIndex()
    .then((fetched) => inSlices(indexSteps(fetched)))
    .catch((error: unknown) => {
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
