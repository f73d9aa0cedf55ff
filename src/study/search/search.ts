import {type Hit, rank} from './rank';
import type {SearchIndex} from './searchIndex';

/** Different pages that come first, each with its best passage, before any page shows a second one. */
const PAGES_FIRST = 3;
/** More of a query is not read. */
const MOST_LETTERS = 300;

/** At most `most` hits in the order in which they are shown. */
export function search(query: string, index: SearchIndex, most = 12): Hit[] {
  const hits = rank(query.slice(0, MOST_LETTERS), index);
  const pages = new Set<number>();
  const firsts = hits.filter(({block}) => {
    const page = index.blocks[block]?.page ?? -1;
    if (pages.has(page) || pages.size >= PAGES_FIRST) return false;
    pages.add(page);
    return true;
  });
  return [...firsts, ...hits.filter((hit) => !firsts.includes(hit))].slice(0, most);
}
