import type {SearchData} from '@site/src/content/model/searchData';

let data: Promise<SearchData> | undefined;

/** What the index is made from, fetched once. After a failure the next call tries again. */
export function fetchSearchData(): Promise<SearchData> {
  data ??= fetchJson().catch((error: unknown) => {
    data = undefined;
    throw error;
  });
  return data;
}

async function fetchJson(): Promise<SearchData> {
  const response = await fetch(new URL('@generated/study/default/search.json', import.meta.url));
  if (!response.ok) throw new Error(`search index: ${response.status}`);
  return response.json();
}
