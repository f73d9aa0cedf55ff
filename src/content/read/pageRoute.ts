import path from 'node:path';

/** Where the docs stand on the site, without the base URL. The overview stands there itself. */
const DOCS_ROUTE = '/msk/';
const OVERVIEW = 'overview';

/** The route of a page by its file: `docs/security.mdx` is `/msk/security`. */
export function pageRoute(file: string): string {
  const id = path.basename(file, '.mdx');
  return id === OVERVIEW ? DOCS_ROUTE : DOCS_ROUTE + id;
}
