import type {Service} from '../../content/model/services';
import type {Phrase} from './finding';

/** More marks than this nobody reads. */
const MOST = 4;
/** A reader is shown this many, if there are any at all. */
const FEWEST = 1;
/** A reason, not a mere hint; and not far below the strongest reason. */
const LEAST = 1.4;
const SHARE = 0.5;
/** What a phrase of the asking sentence is worth as a mark. */
const ASKED = 0.3;
/** A phrase of so few letters is one word or two: it says less by itself. */
const SHORT = 24;
const BRIEF = 0.75;
/** What speaks for another service this loudly is shown when the answer is open. */
const LOUD = 2.4;

/**
 * Of all phrases those that decided for the best service: a reader would mark these, and not each hint that agrees.
 * In a close case the loudest that contradicts stays, too.
 */
export function tellingPhrases(phrases: readonly Phrase[], best: Service, isOpen: boolean): Phrase[] {
  const speaks = (phrase: Phrase) => phrase.points[best] ?? 0;
  const reasons = phrases.filter((phrase) => speaks(phrase) > 0);
  // Where a story is told before, the sentence that asks says what for, and seldom why.
  const told = reasons.some(({asked}) => !asked);
  const tells = (phrase: Phrase) => speaks(phrase) * (told && phrase.asked ? ASKED : 1) * (phrase.end - phrase.start < SHORT ? BRIEF : 1);
  reasons.sort((a, b) => tells(b) - tells(a) || a.start - b.start);
  const least = Math.max(LEAST, reasons[0] === undefined ? 0 : tells(reasons[0]) * SHARE);
  const kept = reasons.filter((phrase, rank) => rank < MOST && (rank < FEWEST || tells(phrase) >= least));
  const contrary = phrases.filter((phrase) => speaks(phrase) <= 0 && phrase.for.length > 0 && phrase.weight >= LOUD && !phrase.has);
  const loudest = contrary.sort((a, b) => b.weight - a.weight || a.start - b.start)[0];
  if (isOpen && loudest !== undefined) kept.push(loudest);
  return kept.sort((a, b) => a.start - b.start);
}
