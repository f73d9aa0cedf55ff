import {allowedIds, type Fault} from '../fault';
import {DATA_FILES} from '../model/dataFiles';
import {isQuestion} from '../model/decision';
import type {Page} from '../model/page';
import type {Site} from '../model/site';
import {linkTarget} from '../read/linkTarget';
import {siteLinks} from './siteLinks';

/** Links of pages, claims, changes, the decision guide and redirects that lead nowhere. Links to `unreadable` pages are passed over. */
export function checkLinks(site: Site, unreadable: readonly string[]): Fault[] {
  const known = siteLinks(site);
  const alive = new Set(known);
  const leads = (link: string) => alive.has(link) || unreadable.includes(link.split('#')[0] ?? '');
  return [
    ...site.pages.flatMap((page) => pageLinks(page, known, leads)),
    ...site.claims.filter(({value}) => !leads(value.anchor)).map(({value, line}) => deadLink(DATA_FILES.claims, line, value.anchor, known)),
    ...site.changes.filter(({value}) => !leads(value.link)).map(({value, line}) => deadLink(DATA_FILES.changes, line, value.link, known)),
    ...site.decisions.flatMap(({value, line}) =>
      isQuestion(value) ? [] : value.links.filter((link) => !leads(link)).map((link) => deadLink(DATA_FILES.decisions, line, link, known)),
    ),
    ...site.redirects.filter(({value}) => !leads(value.to)).map(({value, line}) => deadLink(DATA_FILES.redirects, line, value.to, known)),
  ];
}

function pageLinks(page: Page, known: string[], leads: (link: string) => boolean): Fault[] {
  return page.links.flatMap(({url, line}) => {
    if (/^[a-z]+:/.test(url)) {
      return [
        {file: page.file, line, problem: 'link to another site', received: url, allowed: `a <Cite> of an entry in ${DATA_FILES.sources}`},
      ];
    }
    const target = linkTarget(url, page);
    return leads(target) ? [] : [deadLink(page.file, line, target, known)];
  });
}

function deadLink(file: string, line: number, received: string, known: string[]): Fault {
  return {file, line, problem: 'dead link', received, allowed: allowedIds(received, known, 'a page or anchor of the site')};
}
