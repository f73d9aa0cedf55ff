import type {Service} from '../../content/model/services';
import type {FlipHint, Phrase, RankedService, SectionHit} from './finding';
import type {Lexicon} from './lexicon';

const MOST = 4;

/** What would turn the answer to another service: from the signals that were found, then from those of the pages to read. */
export function chooseFlips(
  service: Service,
  {phrases, services, sections}: {phrases: readonly Phrase[]; services: readonly RankedService[]; sections: readonly SectionHit[]},
  {data}: Lexicon,
): FlipHint[] {
  const found = new Set(phrases.filter(({kind}) => kind === 'signal').map(({id}) => id));
  const near = services.map((ranked) => ranked.service);
  const order = sections.map(({route}) => route);
  const hints = data.signals
    .filter(({points}) => points === service)
    .flatMap(({id, page, flips}) => {
      const {route = '', title = ''} = data.pages[page] ?? {};
      const place = order.includes(route) ? order.indexOf(route) : order.length;
      return flips.flatMap(([to, text]) => {
        if (to === service) return [];
        const rank = near.includes(to) ? near.indexOf(to) : near.length;
        const distance = (found.has(id) ? -6 : 0) + 2 * place + rank;
        return [{distance, hint: {to, text, place: {route, anchor: id, title}}}];
      });
    })
    .sort((a, b) => a.distance - b.distance);
  const seen = new Set<Service>();
  // One for each other service; of several the nearest.
  return hints.flatMap(({hint}) => (seen.has(hint.to) || !seen.add(hint.to) ? [] : [hint])).slice(0, MOST);
}
