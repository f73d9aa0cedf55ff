/** A place that was opened from search. */
export type Recent = {url: string; title: string; path: string};

const KEY = 'recent-searches';
const MOST = 5;
/** A path of the site. Other sites may write here, where they share its host; `//other.example` would lead away. */
const PATH = /^\/(?![/\\])[^\s\\]*$/;

/** Places opened from search before, latest first; none where the browser keeps nothing or kept something else. */
export function recentSearches(): Recent[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    const places = Array.isArray(stored) ? stored.filter(isRecent) : [];
    return [...new Map(places.map((place) => [place.url, place])).values()].slice(0, MOST);
  } catch {
    return [];
  }
}

/** Puts a place at the head of the list. */
export function rememberSearch(recent: Recent): void {
  store([recent, ...recentSearches().filter(({url}) => url !== recent.url)].slice(0, MOST));
}

/** Empties the list, and gives it back empty. */
export function forgetSearches(): Recent[] {
  store([]);
  return [];
}

function store(list: Recent[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // Storage refused or full: search works on without a memory.
  }
}

function isRecent(value: unknown): value is Recent {
  const {url, title, path} = (value ?? {}) as Record<string, unknown>;
  return typeof url === 'string' && PATH.test(url) && typeof title === 'string' && typeof path === 'string';
}
