import {isQuestion, type Leaf} from '../content/model/decision';
import type {Site} from '../content/model/site';
import type {DecisionGuide, PlacedLeaf} from '../content/model/siteData';
import {decisionDiagrams} from '../content/read/decisionDiagrams';
import {drawingSize} from './drawingSize';
import {placeName} from './placeName';

/** So many phrases of a signal stand for it. */
const PHRASES = 2;

/** The data of `/decide`: what the leaves name by id, in full. */
export function decisionGuide(site: Site): DecisionGuide {
  return {
    nodes: site.decisions.map(({value}) => (isQuestion(value) ? value : placedLeaf(value, site))),
    drawings: decisionDiagrams(site.decisions).map(({id, hash, title, description}) => ({
      id,
      description,
      drawing: drawingSize(site.drawings, {hash, title}),
    })),
  };
}

function placedLeaf(leaf: Leaf, site: Site): PlacedLeaf {
  return {
    ...leaf,
    sources: leaf.sources.flatMap((id) =>
      site.sources.filter(({value}) => value.id === id).map(({value: {title, url}}) => ({id, title, url})),
    ),
    signals: leaf.signals.flatMap((id) => placedSignal(id, site)),
    links: leaf.links.flatMap((to) => placedLink(to, site)),
  };
}

function placedSignal(id: string, {pages}: Site): PlacedLeaf['signals'] {
  return pages.flatMap(({route, signals}) =>
    signals.filter((signal) => signal.id === id).map(({phrases}) => ({to: `${route}#${id}`, phrases: phrases.slice(0, PHRASES)})),
  );
}

/** A place of the sheet, named by its page and by what stands out there. */
function placedLink(to: string, site: Site): PlacedLeaf['links'] {
  const [route] = to.split('#');
  return site.pages
    .filter((page) => page.route === route)
    .map(({frontMatter}) => ({to, text: [frontMatter.title, placeName(to, site)].filter(Boolean).join(': ')}));
}
