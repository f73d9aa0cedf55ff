import {DATA_PAGES} from '../content/model/dataPages';
import {isQuestion} from '../content/model/decision';
import type {Site} from '../content/model/site';
import type {CitedSource} from '../content/model/siteData';

/** All sources, each with the pages and the statements that cite it. */
export function citedSources(site: Site): CitedSource[] {
  const decided = site.decisions.flatMap(({value}) => (isQuestion(value) ? [] : value.sources));
  return site.sources.map(({value}) => ({
    ...value,
    pages: [
      ...site.pages
        .filter(({cites}) => cites.some(({id}) => id === value.id))
        .map(({route, frontMatter}) => ({route, title: frontMatter.title})),
      ...(decided.includes(value.id) ? [{route: DATA_PAGES.decide.route, title: DATA_PAGES.decide.title}] : []),
    ],
    claims: site.claims.filter((claim) => claim.value.sources.includes(value.id)).map((claim) => claim.value.id),
  }));
}
