import {site} from '../src/build/sheet';
import {PAPERS} from '../src/content/model/papers';
import {decisionDiagrams} from '../src/content/read/decisionDiagrams';

/** What the built site must show. */
export {site};

/** Every route of the site, without the base URL. */
export const ROUTES = [
  '/',
  ...site.pages.map(({route}) => route),
  '/corrections',
  '/decide',
  '/finder',
  '/one-page',
  '/practice',
  '/review',
  '/sources',
];

/** The routes that are made for paper alone, from what stands on others. */
export const PAPER_ROUTES = PAPERS.map(({route}) => route).filter((route) => !ROUTES.includes(route));

/** The ids of the diagrams on a route, in their order. */
export function diagramsOn(route: string): string[] {
  if (route === '/print') return site.pages.flatMap(({diagrams}) => diagrams.map(({id}) => id));
  if (route === '/decide') return decisionDiagrams(site.decisions).map(({id}) => id);
  return site.pages.find((page) => page.route === route)?.diagrams.map(({id}) => id) ?? [];
}
