import {MACHINE_FILES} from '../content/model/machineFiles';
import type {Page} from '../content/model/page';
import type {NumberedSource, PageData} from '../content/model/pageData';
import {sectionOf} from '../content/model/sectionOf';
import type {Site} from '../content/model/site';
import {drawingSize} from './drawingSize';
import {placedSignals} from './placedSignals';

/** What the components of one page need beside its text. */
export function pageData(page: Page, site: Site): PageData {
  return {
    sources: numberedSources(page, site),
    diagrams: drawnDiagrams(page, site),
    claims: Object.fromEntries(page.olderSheets.map(({section}) => [section, claimsOf(section, site)])),
    moved: movedAnchors(page, site),
    markdown: MACHINE_FILES.page(page.id),
    ...(page.listsSignals ? {signals: placedSignals(site)} : {}),
  };
}

function numberedSources(page: Page, site: Site): Record<string, NumberedSource> {
  const cited = [
    ...page.cites.map(({id}) => id),
    ...page.olderSheets.flatMap(({section}) => claimsOf(section, site).flatMap(({sources}) => sources)),
  ];
  const ids = [...new Set(cited)];
  return Object.fromEntries(
    site.sources
      .filter(({value}) => ids.includes(value.id))
      .map(({value}) => [value.id, {...value, number: ids.indexOf(value.id) + 1}] as const)
      .sort(([, a], [, b]) => a.number - b.number),
  );
}

function drawnDiagrams(page: Page, site: Site): PageData['diagrams'] {
  return Object.fromEntries(
    page.diagrams.flatMap(({id, hash, title}) => {
      const drawing = drawingSize(site.drawings, {hash, title});
      return drawing === undefined ? [] : [[id, drawing] as const];
    }),
  );
}

function claimsOf(section: string, site: Site): PageData['claims'][string] {
  return site.claims.map(({value}) => value).filter(({id, verdict}) => sectionOf(id) === section && verdict !== 'correct');
}

function movedAnchors(page: Page, site: Site): PageData['moved'] {
  const prefix = `${page.route}#`;
  return site.redirects
    .filter(({value}) => value.from.startsWith(prefix))
    .map(({value}) => ({id: value.from.slice(prefix.length), to: value.to}));
}
