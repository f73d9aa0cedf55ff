import type {Site} from '../model/site';
import {siteLinks} from './siteLinks';

/**
 * Published links that lead nowhere any more: neither to a page or anchor of the site, nor through a
 * redirect. `published` holds one link an entry, as `/msk/security#ports`.
 */
export function lostLinks(published: readonly string[], site: Site): string[] {
  const alive = new Set([...siteLinks(site), ...site.redirects.map(({value}) => value.from)]);
  return published.filter((link) => !alive.has(link));
}
