import {excerpt, type Run} from '@site/src/study/search/excerpt';
import type {Hit} from '@site/src/study/search/rank';
import type {SearchIndex} from '@site/src/study/search/searchIndex';
import type {Recent} from './recentSearches.client';

/** A line of the dialog: where it leads, and what it shows. */
export type Result = {
  /** Route and anchor, without the base URL. */
  url: string;
  title: Run[];
  excerpt: Run[];
  /** The page, and the heading under which the passage stands. */
  path: string;
  /** Words to mark on the page that opens. */
  words: ReadonlySet<string>;
};

/** A hit as the dialog shows it: its name or heading, its sentence with the words found, page and heading. */
export function resultOf({block, words}: Hit, index: SearchIndex): Result {
  const {page, anchor, heading, name, text} = index.blocks[block] ?? {page: 0, anchor: '', heading: '', name: '', text: ''};
  const {route, title} = index.pages[page] ?? {route: '/', title: ''};
  const headline = name || heading || title;
  return {
    url: anchor === '' ? route : `${route}#${anchor}`,
    title: excerpt(headline, words),
    excerpt: excerpt(text, words),
    path: heading === '' || heading === headline ? title : `${title} › ${heading}`,
    words,
  };
}

/** A place that was opened before, as the dialog shows it. */
export function recentResult({url, title, path}: Recent): Result {
  return {url, title: [{text: title, found: false}], excerpt: [], path, words: new Set()};
}
