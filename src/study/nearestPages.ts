import {distance} from 'fastest-levenshtein';
import type {PageName} from '../content/model/siteData';

/** Pages that differ by more than this share of their letters are not near. */
const FARTHEST = 0.6;

/** The folder of the sheet: it stands in nearly every path and tells nothing, unless it stands alone. */
const FOLDER = 'msk';

/** What the page that stands at the folder itself is called. */
const FOLDER_PAGE = 'overview';

/** A word with fewer letters stands in too many others to tell anything. */
const LEAST_PART = 3;

/**
 * At most `most` pages whose name or title is near to a path that leads nowhere, best first. Nearness
 * counts edits against each part of the path, so that a typo costs less than another word.
 */
export function nearestPages(path: string, pages: readonly PageName[], most = 3): PageName[] {
  const wanted = partsOf(path);
  return pages
    .map((page) => ({page, score: Math.min(...wanted.flatMap((part) => namesOf(page).map((name) => relative(part, name))))}))
    .filter(({score}) => score <= FARTHEST)
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({page}) => page);
}

/** Edits between two words as a share of the longer one: 0 is equal, 1 has nothing in common. */
function relative(part: string, name: string): number {
  if (part === name) return 0;
  if (part.length >= LEAST_PART && name.includes(part)) return 0.1;
  return distance(part, name) / Math.max(part.length, name.length);
}

function partsOf(path: string): string[] {
  const parts = path
    .toLowerCase()
    .replace(/(\/index)?\.html$/, '')
    .split('/')
    .filter(Boolean);
  const telling = parts.filter((part) => part !== FOLDER);
  return telling.length > 0 ? telling : parts;
}

function namesOf({route, title}: PageName): string[] {
  const parts = partsOf(route);
  return [...parts, ...(parts.includes(FOLDER) ? [FOLDER_PAGE] : []), ...wordsOf(title)];
}

function wordsOf(title: string): string[] {
  return (title.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => word.length >= LEAST_PART);
}
