import type {PlacedSignal} from '../content/model/pageData';
import type {Site} from '../content/model/site';

/** All exam signals in the order of the sheet, each with the page it stands on. */
export function placedSignals(site: Site): PlacedSignal[] {
  return site.pages.flatMap(({route, signals}) =>
    signals.map(({id, points, feature, phrases, flips}) => ({
      id,
      points,
      feature,
      phrases,
      route,
      flipsTo: [...new Set(flips.map(({to}) => to))],
    })),
  );
}
