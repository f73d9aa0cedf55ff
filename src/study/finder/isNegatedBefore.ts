import {stem} from '../search/stem';
import type {Word} from './readText';
import {stemsOf} from './stemsOf';

const NEGATIONS = stemsOf('no not without never neither nor nobody none nothing');
const GIVING_UP = stemsOf(
  'avoid abandon drop dismiss reject decline refuse retire replace leave leaving discontinue exclude stop quit cancel',
);
/** What is given up by two words, the second of them next to it: "decided against", "rid of". */
const GIVING_UP_WITH = new Map([
  ['of', stemsOf('instead rid tired sick')],
  ['than', stemsOf('rather')],
  ['up', stemsOf('give giving gave given')],
  ['from', stemsOf('away')],
  ['off', stemsOf('move moving moved get getting')],
  ['down', stemsOf('turn turned turning')],
  ['out', stemsOf('rule ruled ruling')],
  ['against', stemsOf('decide decided advise advised argue argued vote voted')],
]);
/** Between "no" and what it negates only such words may stand: "does not [need to use any] Kafka client". */
const TRANSPARENT = stemsOf(
  'need needs want wants require required use using used have has any longer be to for run running operate operating do does is are of with or and nor further more other need necessary intend plan planned expect service services amazon aws managed an as be been ever even wish care about needed to keep keeping away from off adopt introduce support feature part run or like look after care deal bother choose pick maintain manage host provision administer patch set up will would can could should must may might has have had',
);
const GOES_ON = new Set(['or', 'nor', 'and']);
const WITHIN = 5;
const WITHIN_LIST = 9;
const STRANGERS = 3;

/** Whether words before the place `from` deny or give up what begins there: "no …", "instead of …", "neither … nor …". */
export function isNegatedBefore(words: readonly Word[], clauses: readonly number[], from: number): boolean {
  let strange = 0;
  let listed = false;
  for (let at = from - 1; at >= Math.max(0, from - 1 - (listed ? WITHIN_LIST : WITHIN)); at--) {
    const word = words[at]?.stem ?? '';
    // A new clause ends what a "no" reaches, unless it goes on with "or", "nor", "and".
    if (!listed && clauses.includes(at + 1) && !GOES_ON.has(words[at + 1]?.stem ?? '') && !GOES_ON.has(word)) return false;
    if (NEGATIONS.has(word)) return !isNotOnly(words, at);
    if (GIVING_UP.has(word)) return !isPassive(words, at);
    if (GIVING_UP_WITH.get(word)?.has(words[at - 1]?.stem ?? '')) return true;
    // "no need for custom consumers or for replay": what stands before an "or" is denied together with what follows.
    if (word === 'or' || word === 'nor') {
      listed = true;
      strange = 0;
    } else if (!TRANSPARENT.has(word) && (!listed || ++strange > STRANGERS)) return false;
  }
  return false;
}

/** "not only X but", "nothing but X". */
function isNotOnly(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.stem ?? '';
  return next === stem('only') || next === 'but' || next === stem('merely');
}

/** "is to be replaced by X" wants X; "replace X" does not. */
function isPassive(words: readonly Word[], at: number): boolean {
  return /^(?:by|with|in|to)$/.test(words[at + 1]?.stem ?? '');
}
