import {loadSite} from '../content/loadSite';

/** Routes of pages that moved as a whole, as the redirects plugin wants them. Anchors move within pages. */
export function pageRedirects(root: string): {from: string; to: string}[] {
  return loadSite(root)
    .site.redirects.map(({value}) => value)
    .filter(({from}) => !from.includes('#'));
}
