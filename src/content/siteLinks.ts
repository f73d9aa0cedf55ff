import type {Site} from './site';

/** Routes that are made from data, each with the ids that stand on it. */
function dataRoutes(site: Site): Record<string, string[]> {
  return {
    '/': [],
    '/corrections': site.claims.map(({value}) => value.id),
    '/sources': site.sources.map(({value}) => value.id),
  };
}

/** Every link that the site publishes: routes, and routes with an anchor. */
export function siteLinks(site: Site): string[] {
  const pages = site.pages.flatMap(({route, anchors}) => [route, ...anchors.map(({id}) => `${route}#${id}`)]);
  const data = Object.entries(dataRoutes(site)).flatMap(([route, ids]) => [route, ...ids.map((id) => `${route}#${id}`)]);
  return [...new Set([...pages, ...data])];
}
