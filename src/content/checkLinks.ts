import path from 'node:path';
import {DATA_FILES} from './dataFiles';
import {allowedIds, type Fault} from './fault';
import type {Page} from './page';
import type {Site} from './site';
import {siteLinks} from './siteLinks';

/** Links of pages, claims and redirects that lead nowhere. */
export function checkLinks(site: Site): Fault[] {
  const known = siteLinks(site);
  return [
    ...site.pages.flatMap((page) => pageLinks(page, site, known)),
    ...site.claims
      .filter(({value}) => !known.includes(value.anchor))
      .map(({value, line}) => deadLink(DATA_FILES.claims, line, value.anchor, known)),
    ...site.redirects
      .filter(({value}) => !known.includes(value.to))
      .map(({value, line}) => deadLink(DATA_FILES.redirects, line, value.to, known)),
  ];
}

function pageLinks(page: Page, site: Site, known: string[]): Fault[] {
  return page.links.flatMap(({url, line}) => {
    if (/^[a-z]+:/.test(url)) {
      return [{file: page.file, line, problem: 'link to another site', received: url, allowed: `a <Cite> of an entry in ${DATA_FILES.sources}`}];
    }
    const target = resolve(url, page, site);
    return target !== undefined && known.includes(target) ? [] : [deadLink(page.file, line, target ?? url, known)];
  });
}

/** The published form of a link: `./security.mdx#ports` is `/msk/security#ports`. */
function resolve(url: string, page: Page, site: Site): string | undefined {
  const [target = '', anchor] = url.split('#');
  const suffix = anchor === undefined ? '' : `#${anchor}`;
  if (target === '') return page.route + suffix;
  if (target.startsWith('/')) return target + suffix;
  const file = path.posix.join(path.posix.dirname(page.file), target);
  const route = site.pages.find((other) => other.file === file)?.route;
  return route === undefined ? undefined : route + suffix;
}

function deadLink(file: string, line: number, received: string, known: string[]): Fault {
  return {file, line, problem: 'dead link', received, allowed: allowedIds(received, known, 'a page or anchor of the site')};
}
