import {circumstances} from './circumstances';
import type {Phrase} from './finding';
import type {Match} from './findMatches';
import type {Lexicon} from './lexicon';
import {pointed} from './pointed';
import type {Sentence} from './readText';
import {scaledPoints} from './scaledPoints';

/** What is not wanted speaks the other way, but not as loudly: others may be meant. */
const NEGATED = -0.7;
/** What a company has today says little about what it should take. */
const BACKGROUND = 0.5;
/** What stays beside the answer says less still. */
const SETTLED = 0.3;
/** The sentence that asks says what the answer is for. */
const ASKED = 1.1;
/** Ideas that stand together say less than a wording. */
const LOOSE = 0.7;

/** A match as a phrase of the text, with the points that it gives there; undefined when it gives none. */
export function phraseOf(match: Match, sentences: readonly Sentence[], {data}: Lexicon): Phrase | undefined {
  const sentence = sentences[match.sentence];
  const first = sentence?.words[match.from];
  const last = sentence?.words[match.to - 1];
  if (sentence === undefined || first === undefined || last === undefined) return undefined;
  const {negated, has, settled} = circumstances(sentences, match.sentence, match.from, match.to);
  const asked = sentence.asks;
  const at = {start: first.start, end: last.end, negated, asked};
  if ('signal' in match) {
    const signal = data.signals[match.signal];
    if (signal === undefined) return undefined;
    const factor = (negated ? NEGATED : 1) * (asked ? ASKED : 1);
    return pointed({
      ...at,
      kind: 'signal',
      id: signal.id,
      has: false,
      points: {[signal.points]: match.weight * factor},
      why: `An exam signal of the page: ${signal.feature}.`,
      place: {route: data.pages[signal.page]?.route ?? '', anchor: signal.id, title: data.pages[signal.page]?.title ?? ''},
    });
  }
  const requirement = data.requirements[match.requirement];
  if (requirement === undefined || (negated && requirement.silent)) return undefined;
  const background = settled || (has && !requirement.stays);
  const factor =
    (negated ? NEGATED : 1) * (asked ? ASKED : 1) * (settled ? SETTLED : background ? BACKGROUND : 1) * (match.loose ? LOOSE : 1);
  const [page, anchor] = requirement.place;
  return pointed({
    ...at,
    kind: 'requirement',
    id: requirement.id,
    has: background,
    points: scaledPoints(requirement.points, factor),
    why: requirement.why,
    place: {route: data.pages[page]?.route ?? '', anchor, title: data.pages[page]?.title ?? ''},
  });
}
