import type {Site} from '../model/site';
import {siteLinks} from './siteLinks';

/**
 * Published links that lead nowhere any more: neither to a page or anchor of the site, nor through a
 * redirect. `published` holds one link an entry, as `/msk/security#ports`. Its anchor goes along when a
 * whole page is redirected. Holds for redirects without faults.
 */
export function lostLinks(published: readonly string[], site: Site): string[] {
  const moved = new Map(site.redirects.map(({value}) => [value.from, value.to]));
  const alive = new Set([...siteLinks(site), ...moved.keys()]);
  return published.filter((link) => {
    const [route = '', anchor] = link.split('#');
    return !alive.has(link) && !(moved.has(route) && alive.has(`${moved.get(route)}#${anchor}`));
  });
}
