/** Caches of the site begin so: other sites of the same host may keep caches, too. `scope` is the site's whole address. */
export function cachePrefix(scope: string): string {
  return `offline ${scope} `;
}

/** An empty cache of this name says that the reader has asked to fetch a version on whatever connection. */
export function askedCache(scope: string): string {
  return `asked ${scope}`;
}
