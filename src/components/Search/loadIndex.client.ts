import {type SearchIndex, searchIndex} from '@site/src/study/search/searchIndex';

let index: Promise<SearchIndex> | undefined;

/** The index of the sheet, fetched once, when search is first wanted. After a failure the next call tries again. */
export function loadIndex(): Promise<SearchIndex> {
  index ??= import(/* webpackChunkName: "search-index" */ '@generated/study/default/search.json')
    .then((data) => searchIndex(data.default))
    .catch((error: unknown) => {
      index = undefined;
      throw error;
    });
  return index;
}
