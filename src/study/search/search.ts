import {type Hit, rank} from './rank';
import type {SearchIndex} from './searchIndex';

/** Different pages that come first, each with its best passage, before any page shows a second one. */
const PAGES_FIRST = 3;
const MOST_HITS = 12;
/** More of a query is not read. */
const MOST_LETTERS = 300;

/** The hits in the order in which they are shown, one for each place that has a link; at most a dozen. */
export function search(query: string, index: SearchIndex): Hit[] {
  const places = new Set<string>();
  const hits = rank(query.slice(0, MOST_LETTERS), index).filter(({block}) => {
    const {page, anchor} = index.blocks[block] ?? {};
    const place = `${page}#${anchor}`;
    return !places.has(place) && places.add(place);
  });
  const pages = new Set<number>();
  const firsts = hits.filter(({block}) => {
    const page = index.blocks[block]?.page ?? -1;
    if (pages.has(page) || pages.size >= PAGES_FIRST) return false;
    pages.add(page);
    return true;
  });
  return [...firsts, ...hits.filter((hit) => !firsts.includes(hit))].slice(0, MOST_HITS);
}
