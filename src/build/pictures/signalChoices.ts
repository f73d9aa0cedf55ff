import type {Signal} from '../../content/model/page';
import type {SignalView} from './Card';

/** As many phrases of a signal as are shown where there is room. */
const MOST_PHRASES = 2;

/**
 * The ways to show one of the signals, the best first: the first signal before the next, a change that turns the answer
 * to another service only, and more phrases before fewer.
 */
export function signalChoices(signals: readonly Signal[]): SignalView[] {
  return signals.flatMap(({points, feature, phrases, flips}) => {
    const shown = phrases.slice(0, MOST_PHRASES);
    const others = flips.filter(({to}) => to !== points);
    return shown.flatMap((_, dropped) =>
      others.map(({to, text}) => ({points, feature, phrases: shown.slice(0, shown.length - dropped), flip: {to, text}})),
    );
  });
}
