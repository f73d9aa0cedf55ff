import {allowedIds, type Fault} from '../fault';
import {DATA_FILES} from '../model/dataFiles';
import type {Page} from '../model/page';
import {sectionKey} from '../model/sectionKey';
import {sectionOf} from '../model/sectionOf';
import type {Site} from '../model/site';

/**
 * Each section of the original sheet has one page, which shows its corrections. While pages are
 * `unreadable`, a section without a page is not held against its claims.
 */
export function checkSections(site: Site, unreadable: readonly string[]): Fault[] {
  const withClaims = [...new Set(site.claims.map(({value}) => sectionOf(value.id)))];
  const withPage = site.pages.flatMap((page) => keyOf(page) ?? []);
  return [
    ...site.pages.flatMap((page, index) => pageFaults(page, site.pages.slice(0, index))),
    ...site.pages.flatMap((page) => olderSheetsFaults(page, withClaims)),
    ...site.claims
      .filter(({value}) => unreadable.length === 0 && !withPage.includes(sectionOf(value.id)))
      .map(({value: {id}, line}) => ({
        file: DATA_FILES.claims,
        line,
        problem: 'claim of a section without a page',
        received: id,
        allowed: allowedIds(sectionOf(id), withPage, 'a section that a page has in its front matter'),
      })),
  ];
}

function pageFaults(page: Page, before: Page[]): Fault[] {
  const {section} = page.frontMatter;
  const first = section === undefined ? undefined : before.find(({frontMatter}) => frontMatter.section === section);
  if (first === undefined) return [];
  const allowed = `a section of its own, or none (${first.file} has this one)`;
  return [{file: page.file, line: 1, problem: 'two pages of one section', received: String(section), allowed}];
}

function olderSheetsFaults(page: Page, known: string[]): Fault[] {
  return page.olderSheets.flatMap(({section, line}) => {
    const fault = {file: page.file, line, received: section};
    if (!known.includes(section)) return [{...fault, problem: '<OlderSheets>: no such section', allowed: known.join(', ')}];
    if (section === keyOf(page)) return [];
    return [{...fault, problem: '<OlderSheets>: section of another page', allowed: keyOf(page) ?? 'only on the page of a section'}];
  });
}

function keyOf({frontMatter: {section}}: Page): string | undefined {
  return section === undefined ? undefined : sectionKey(section);
}
