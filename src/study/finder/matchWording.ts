import {parseWording, type Wording} from '../../content/model/wording';
import {readText, type Word} from './readText';

/** A wording ready to be matched: groups are filled in, words are stems. */
export type Matcher = Part[];
type Part = {stem: string} | Choice | {gap: number} | {over: number; under: number};
type Choice = {
  any: Matcher[];
  /** Those that begin with a word, by its stem: a group has dozens, of which a word of the text begins one or none. */
  byStem: Map<string, Matcher[]>;
  /** Those that may be empty, or begin with a number or anything. */
  others: Matcher[];
};

/** Key under which wordings are found that begin with a number. */
export const NUMBER = '#';
/** Stands for the beginning of a wording that may be empty, or begin with any word. No word is written so. */
const ANYTHING = '*';

/** Makes a wording matchable. Words that only accompany a noun are left out, as in the text. */
export function matcherOf(says: string, groups: Record<string, string[]>): Matcher {
  return compile(parseWording(says), groups);
}

function compile(wording: Wording, groups: Record<string, string[]>): Matcher {
  return wording.flatMap((part): Matcher => {
    if ('word' in part) return stems(part.word);
    if ('group' in part) return [choice((groups[part.group] ?? []).map(stems))];
    if ('any' in part) {
      const ways = part.any.map((one) => ({matcher: compile(one, groups), isMeantEmpty: one.length === 0}));
      // A word that is passed over in texts ("just") must not turn its alternative into "or nothing at all".
      const kept = ways.filter(({matcher, isMeantEmpty}) => isMeantEmpty || matcher.length > 0);
      return kept.length === 0 ? [] : [choice(kept.map(({matcher}) => matcher))];
    }
    return [part];
  });
}

function choice(any: Matcher[]): Choice {
  const byStem = new Map<string, Matcher[]>();
  const others: Matcher[] = [];
  for (const one of any) {
    const starts = new Set(firstStems(one));
    if (starts.has(ANYTHING) || starts.has(NUMBER)) others.push(one);
    else for (const stem of starts) byStem.set(stem, [...(byStem.get(stem) ?? []), one]);
  }
  return {any, byStem, others};
}

function stems(words: string): Matcher {
  return readText(words.replaceAll('.', ' ')).flatMap((sentence) => sentence.words.map(({stem}) => ({stem})));
}

/** The stems a matching passage may begin with, and keys for what is no stem. */
export function firstStems(matcher: Matcher): string[] {
  const [first, ...rest] = matcher;
  if (first === undefined || 'gap' in first) return [ANYTHING];
  if ('stem' in first) return [first.stem];
  if ('over' in first) return [NUMBER];
  return first.any.flatMap((one) => (one.length === 0 ? firstStems(rest) : firstStems(one)));
}

/** The farthest place at which the wording ends when it begins at `start`, or -1. */
export function matchAt(matcher: Matcher, words: readonly Word[], start: number): number {
  return Math.max(-1, ...endsOf(matcher, words, [start]));
}

/** All places behind a match, from all places before it: linear in both, without going back. */
function endsOf(matcher: Matcher, words: readonly Word[], from: readonly number[]): number[] {
  let places = from;
  for (const part of matcher) {
    if (places.length === 0) return [];
    const [only] = places;
    places =
      places.length === 1 && only !== undefined
        ? step(part, words, only)
        : [...new Set(places.flatMap((place) => step(part, words, place)))];
  }
  return [...places];
}

function step(part: Part, words: readonly Word[], place: number): number[] {
  if ('any' in part) {
    const begun = part.byStem.get(words[place]?.stem ?? '') ?? [];
    return [...begun, ...part.others].flatMap((one) => endsOf(one, words, [place]));
  }
  if ('gap' in part) return Array.from({length: Math.min(part.gap, words.length - place) + 1}, (_, more) => place + more);
  const word = words[place];
  if (word === undefined) return [];
  if ('stem' in part) return word.stem === part.stem ? [place + 1] : [];
  return word.number !== undefined && word.number > part.over && word.number < part.under ? [place + 1] : [];
}
