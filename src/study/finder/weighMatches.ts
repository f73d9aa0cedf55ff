import type {Phrase} from './finding';
import type {Match} from './findMatches';
import type {Lexicon} from './lexicon';
import {longestMatches} from './longestMatches';
import {phraseOf} from './phraseOf';
import {pointed} from './pointed';
import type {Sentence} from './readText';
import {scaledPoints} from './scaledPoints';

/** The same said again, in other words and in the same ones. */
const AGAIN = 0.8;
const REPEATED = 0.3;
/** Less is no mark worth a reader's look. */
const LEAST = 0.55;

/** The matches as phrases with their points: no two overlap, the weightier stays. */
export function weighMatches(matches: readonly Match[], sentences: readonly Sentence[], known: Lexicon): Phrase[] {
  const weighed = longestMatches(matches).flatMap((match) => phraseOf(match, sentences, known) ?? []);
  const strongest = weighed.sort((a, b) => strength(b) - strength(a) || a.start - b.start);
  const kept: Phrase[] = [];
  const said = new Map<string, Set<string>>();
  for (const phrase of strongest) {
    if (kept.some((other) => phrase.start < other.end && other.start < phrase.end)) continue;
    const before = said.get(phrase.id);
    const words = stemsWithin(phrase, sentences);
    const counted = before === undefined ? phrase : again(phrase, words.some((word) => before.has(word)) ? REPEATED : AGAIN);
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

/** Among equals the longer one says more; a requirement is more exact than a signal. */
function strength({weight, start, end, kind}: Phrase): number {
  return weight + (end - start) / 200 + (kind === 'requirement' ? 0.1 : 0);
}

/** A phrase that says again what another one said. */
function again(phrase: Phrase, factor: number): Phrase {
  return pointed({...phrase, points: scaledPoints(phrase.points, factor)});
}
