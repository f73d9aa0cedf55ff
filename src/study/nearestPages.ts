import {distance} from 'fastest-levenshtein';
import type {PageName} from '../content/model/siteData';

/** Pages that differ by more than this share of their letters are not near. */
const FARTHEST = 0.6;

/**
 * At most `most` pages whose route or title is near to a path that leads nowhere, best first. Nearness
 * counts edits against the last part of the path, so that a typo costs less than another word.
 */
export function nearestPages(path: string, pages: readonly PageName[], most = 3): PageName[] {
  const wanted = lastPart(path);
  return pages
    .map((page) => ({
      page,
      score: Math.min(relative(wanted, lastPart(page.route)), ...words(page.title).map((word) => relative(wanted, word))),
    }))
    .filter(({score}) => score <= FARTHEST)
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({page}) => page);
}

/** Edits between two words as a share of the longer one: 0 is equal, 1 has nothing in common. */
function relative(a: string, b: string): number {
  if (a !== '' && b.includes(a)) return 0.1;
  return distance(a, b) / Math.max(a.length, b.length, 1);
}

function lastPart(path: string): string {
  return path.toLowerCase().replace(/\/+$/, '').split('/').at(-1) ?? '';
}

function words(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);
}
