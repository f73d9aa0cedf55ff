type CacheRule = {
  /** Of the site, without the base URL; empty for everything. */
  folder: string;
  cacheControl: string;
};

/** How long an answer may be kept; the first rule whose folder holds the file counts. */
export const CACHE_RULES: CacheRule[] = [
  // A file there has a hash of its content in its name.
  {folder: 'assets/', cacheControl: 'public,max-age=31536000,immutable'},
  // With it the service worker: a browser that kept it would not learn of a newer version.
  {folder: '', cacheControl: 'no-cache'},
];
