import {DATA_PAGES} from '../model/dataPages';
import {DECIDE_ANCHORS} from '../model/decideAnchors';
import {FINDER_ANCHOR} from '../model/finderAnchor';
import {PRINT_PAGE} from '../model/printPage';
import {sectionOf} from '../model/sectionOf';
import type {Site} from '../model/site';
import {SOURCES_ANCHOR} from '../model/sourcesAnchor';
import {decisionDiagrams} from '../read/decisionDiagrams';
import {sheetBlocks} from '../read/sheetBlocks';

/** Every link that the site publishes: routes, and routes with an anchor. */
export function siteLinks(site: Site): string[] {
  const pages = site.pages.flatMap(({route, anchors}) => withAnchors(route, [...anchors.map(({id}) => id), SOURCES_ANCHOR]));
  const claims = site.claims.map(({value}) => value.id);
  const sections = claims.map(sectionOf);
  const sources = site.sources.map(({value}) => value.id);
  const nodes = site.decisions.map(({value}) => value.id);
  const questions = site.questions.map(({value}) => value.id);
  const drawings = decisionDiagrams(site.decisions).map(({id}) => id);
  return [
    ...new Set([
      ...pages,
      ...withAnchors('/', []),
      ...withAnchors(
        DATA_PAGES.onePage.route,
        sheetBlocks(site.onePage).map(({heading}) => heading.value.id),
      ),
      ...withAnchors('/corrections', [...sections, ...claims]),
      ...withAnchors('/sources', sources),
      PRINT_PAGE.route,
      ...withAnchors(DATA_PAGES.finder.route, [FINDER_ANCHOR]),
      ...withAnchors(DATA_PAGES.practice.route, questions),
      ...withAnchors(DATA_PAGES.decide.route, [...DECIDE_ANCHORS, ...nodes, ...drawings]),
    ]),
  ];
}

function withAnchors(route: string, ids: string[]): string[] {
  return [route, ...ids.map((id) => `${route}#${id}`)];
}
