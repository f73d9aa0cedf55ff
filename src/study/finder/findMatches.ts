import type {Lexicon, SignalPhrase} from './lexicon';
import {matchAt, NUMBER} from './matchWording';
import type {Sentence} from './readText';

/** A place of the text where a wording or a phrase of a signal stands; `from` and `to` are places of words. */
export type Match = {sentence: number; from: number; to: number} & ({requirement: number; loose?: true} | {signal: number; weight: number});

/** So many other words may stand among those of a signal's phrase. */
const STRAY_WORDS = 3;
/** Ideas stand in so many words at most. */
const LONGEST = 10;

/** All matches, overlapping ones too. */
export function findMatches(sentences: readonly Sentence[], known: Lexicon): Match[] {
  return sentences.flatMap((sentence, place) => [
    ...wordings(sentence, place, known),
    ...ideas(sentence, place, known),
    ...signals(sentence, place, known),
  ]);
}

function wordings({words}: Sentence, sentence: number, known: Lexicon): Match[] {
  return words.flatMap((word, from) => {
    const candidates = [...(known.wordings.get(word.stem) ?? []), ...(word.number === undefined ? [] : (known.wordings.get(NUMBER) ?? []))];
    return candidates.flatMap(({requirement, matcher}) => {
      const to = matchAt(matcher, words, from);
      return to > from ? [{sentence, from, to, requirement}] : [];
    });
  });
}

function ideas({words}: Sentence, sentence: number, known: Lexicon): Match[] {
  return words.flatMap((word, at) =>
    (known.ideas.get(word.stem) ?? []).flatMap(({requirement, rest}): Match[] => {
      const span = closest(words, at, rest);
      return span === undefined ? [] : [{sentence, ...span, requirement, loose: true}];
    }),
  );
}

/** The passage around a place that has a word of each set, or nothing when it would be too long. */
function closest(words: Sentence['words'], at: number, sets: readonly ReadonlySet<string>[]): {from: number; to: number} | undefined {
  const taken = [at];
  for (const set of sets) {
    const found = nearest(words, at, (place) => !taken.includes(place) && set.has(words[place]?.stem ?? ''));
    if (found === undefined) return undefined;
    taken.push(found);
  }
  const [from, to] = [Math.min(...taken), Math.max(...taken) + 1];
  return to - from > LONGEST ? undefined : {from, to};
}

function nearest(words: Sentence['words'], at: number, fits: (place: number) => boolean): number | undefined {
  for (let away = 1; away < LONGEST; away++) {
    if (at + away < words.length && fits(at + away)) return at + away;
    if (at - away >= 0 && fits(at - away)) return at - away;
  }
  return undefined;
}

function signals({words}: Sentence, sentence: number, known: Lexicon): Match[] {
  const seen = new Set<SignalPhrase>();
  return words.flatMap((word, from) =>
    (known.phrases.get(word.stem) ?? []).flatMap((phrase): Match[] => {
      if (seen.has(phrase)) return [];
      const to = windowEnd(words, from, phrase.stems);
      if (to < 0) return [];
      seen.add(phrase);
      return [{sentence, from, to, signal: phrase.signal, weight: phrase.weight}];
    }),
  );
}

/** Where the window that begins at `from` has all stems in it, or -1. It ends at a comma: the author's phrase has none. */
function windowEnd(words: Sentence['words'], from: number, stems: readonly string[]): number {
  const missing = new Set(stems);
  const most = Math.min(words.length, from + stems.length + STRAY_WORDS);
  for (let at = from; at < most; at++) {
    if (at > from && words[at]?.parted) return -1;
    missing.delete(words[at]?.stem ?? '');
    if (missing.size === 0) return at + 1;
  }
  return -1;
}
