import type {SearchData} from '@site/src/content/model/searchData';
import {type SearchIndex, searchIndex} from '@site/src/study/search/searchIndex';

let index: Promise<SearchIndex> | undefined;

/** The index of the sheet, fetched once, when search is first wanted. After a failure the next call tries again. */
export function loadIndex(): Promise<SearchIndex> {
  index ??= fetchData()
    .then(searchIndex)
    .catch((error: unknown) => {
      index = undefined;
      throw error;
    });
  return index;
}

async function fetchData(): Promise<SearchData> {
  const response = await fetch(new URL('@generated/study/default/search.json', import.meta.url));
  if (!response.ok) throw new Error(`search index: ${response.status}`);
  return response.json();
}
