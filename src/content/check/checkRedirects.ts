import {allowedIds, type Fault} from '../fault';
import {DATA_FILES} from '../model/dataFiles';
import type {Site} from '../model/site';
import {siteLinks} from './siteLinks';

/**
 * Redirects that nobody could follow: of a link that still leads somewhere, or of an anchor on a route
 * that is no page of `docs`, as only those show where their anchors went. `unreadable` are routes of
 * pages with faults of their own.
 */
export function checkRedirects(site: Site, unreadable: readonly string[]): Fault[] {
  const pages = [...site.pages.map(({route}) => route), ...unreadable];
  const alive = new Set([...siteLinks(site), ...unreadable].map(withoutSlash));
  return site.redirects.flatMap(({value: {from}, line}) => {
    const [route = '', anchor] = from.split('#');
    const fault = {file: DATA_FILES.redirects, line, received: from};
    if (alive.has(withoutSlash(from))) {
      return [{...fault, problem: 'redirect of a link that is still alive', allowed: 'a published link that is gone'}];
    }
    if (anchor === undefined || pages.includes(route)) return [];
    const allowed = allowedIds(route, pages, 'an anchor on one of (those of a page that moved as a whole follow it)');
    return [{...fault, problem: 'redirect of an anchor on no page of docs', allowed}];
  });
}

/** Docusaurus serves a route with and without a slash at its end. */
function withoutSlash(link: string): string {
  return link.replace(/\/$/, '');
}
