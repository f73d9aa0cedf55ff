import type {Service} from '../../content/model/services';
import {circumstances} from './circumstances';
import type {Phrase, Points} from './finding';
import type {Match} from './findMatches';
import type {Lexicon} from './lexicon';
import type {Sentence} from './readText';

/** What is not wanted speaks the other way, but not as loudly: others may be meant. */
const NEGATED = -0.7;
/** What a company has today says little about what it should take. */
const BACKGROUND = 0.5;
/** What stays beside the answer says less still. */
const SETTLED = 0.3;
/** The sentence that asks says what the answer is for. */
const ASKED = 1.1;
/** The same said again, in other words and in the same ones. */
const AGAIN = 0.8;
const REPEATED = 0.3;
/** Ideas that stand together say less than a wording. */
const LOOSE = 0.7;
/** Less is no mark worth a reader's look. */
const LEAST = 0.55;

/** The matches as phrases with their points: no two overlap, the weightier stays. */
export function weighMatches(matches: readonly Match[], sentences: readonly Sentence[], known: Lexicon): Phrase[] {
  const weighed = longest(matches).flatMap((match) => weigh(match, sentences, known) ?? []);
  const strongest = weighed.sort((a, b) => strength(b) - strength(a) || a.start - b.start);
  const kept: Phrase[] = [];
  const said = new Map<string, Set<string>>();
  for (const phrase of strongest) {
    if (kept.some((other) => phrase.start < other.end && other.start < phrase.end)) continue;
    const before = said.get(phrase.id);
    const words = stemsWithin(phrase, sentences);
    const counted = before === undefined ? phrase : scaled(phrase, words.some((word) => before.has(word)) ? REPEATED : AGAIN);
    if (counted.weight < LEAST) continue;
    said.set(phrase.id, new Set([...(before ?? []), ...words]));
    kept.push(counted);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The words of a phrase that say something. */
function stemsWithin({start, end}: Phrase, sentences: readonly Sentence[]): string[] {
  const words = sentences.flatMap((sentence) => sentence.words.filter((word) => word.start >= start && word.end <= end));
  return words.map((word) => word.stem).filter((word) => word.length > 3);
}

/** Of matches of one requirement that overlap, the longest: "Kinesis stream" and not "Kinesis" in it. */
function longest(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => Number(isLoose(a)) - Number(isLoose(b)) || b.to - b.from - (a.to - a.from));
  const kept = new Map<string, Match[]>();
  return sorted.filter((match) => {
    const key = `${match.sentence} ${'signal' in match ? `s${match.signal}` : match.requirement}`;
    const others = kept.get(key) ?? [];
    if (others.some((other) => match.from < other.to && other.from < match.to)) return false;
    kept.set(key, [...others, match]);
    return true;
  });
}

function isLoose(match: Match): boolean {
  return 'loose' in match;
}

/** Among equals the longer one says more; a requirement is more exact than a signal. */
function strength({weight, start, end, kind}: Phrase): number {
  return weight + (end - start) / 200 + (kind === 'requirement' ? 0.1 : 0);
}

function weigh(match: Match, sentences: readonly Sentence[], {data}: Lexicon): Phrase | undefined {
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
    points: Object.fromEntries(Object.entries(requirement.points).map(([service, points]) => [service, round(points * factor)])),
    why: requirement.why,
    place: {route: data.pages[page]?.route ?? '', anchor, title: data.pages[page]?.title ?? ''},
  });
}

function pointed(phrase: Omit<Phrase, 'for' | 'against' | 'weight'>): Phrase {
  const entries = (Object.entries(phrase.points) as [Service, number][]).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  return {
    ...phrase,
    for: entries.filter(([, points]) => points > 0).map(([service]) => service),
    against: entries.filter(([, points]) => points < 0).map(([service]) => service),
    weight: Math.abs(entries[0]?.[1] ?? 0),
  };
}

function scaled(phrase: Phrase, factor: number): Phrase {
  const points: Points = Object.fromEntries(Object.entries(phrase.points).map(([service, value]) => [service, round(value * factor)]));
  return pointed({...phrase, points});
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
