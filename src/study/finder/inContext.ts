import {significance} from '../search/everydayWords';
import type {Phrase} from './finding';
import type {Sentence} from './readText';

/** A mark of fewer words is hard to see and says little by itself. */
const FEWEST = 7;
const MOST = 8;

/** A clause that begins so belongs to the one before. */
const SOFT = new Set(['and', 'that', 'which', 'who', 'so', 'because', 'while']);

/**
 * Short phrases with the words around them: a reader marks "the Grafana they already have", not a word of it. A mark
 * stays between commas, unless it goes on with "and" or the like, takes no word of another mark, and neither begins nor ends with a word that says nothing.
 */
export function inContext(phrases: readonly Phrase[], sentences: readonly Sentence[], stem: string): Phrase[] {
  const wide: Phrase[] = [];
  phrases.forEach((phrase, index) => {
    wide.push(widened(phrase, wide.at(-1)?.end ?? 0, phrases[index + 1]?.start ?? stem.length));
  });
  return wide;

  /** Between the end of the mark before and the start of the next one. */
  function widened(phrase: Phrase, before: number, behind: number): Phrase {
    const sentence = sentences.find(({words}) => words.some(({start}) => start === phrase.start));
    if (sentence === undefined) return phrase;
    const {words} = sentence;
    const hard = sentence.clauses.filter((place) => !SOFT.has(words[place]?.stem ?? ''));
    const first = words.findIndex(({start}) => start === phrase.start);
    const last = words.findLastIndex(({end}) => end === phrase.end);
    if (last < first || last - first + 1 >= FEWEST) return phrase;
    const lowest = Math.max(hard.filter((place) => place <= first).at(-1) ?? 0, placeBehind(words, before));
    const highest = Math.min(hard.find((place) => place > last) ?? words.length, placeBefore(words, behind));
    const says = (place: number) => significance(stem.slice(words[place]?.start, words[place]?.end).toLowerCase()) > 0.1;
    let [from, to] = [first, last];
    for (let more = true; more && to - from + 1 < MOST; ) {
      more = false;
      if (to + 1 < highest) more = to++ >= 0;
      if (from - 1 >= lowest && to - from + 1 < MOST) more = from-- >= 0;
    }
    while (from < first && !says(from)) from++;
    while (to > last && !says(to)) to--;
    return {...phrase, start: words[from]?.start ?? phrase.start, end: words[to]?.end ?? phrase.end};
  }
}

function placeBehind(words: Sentence['words'], end: number): number {
  const place = words.findIndex(({start}) => start >= end);
  return place < 0 ? words.length : place;
}

function placeBefore(words: Sentence['words'], start: number): number {
  const place = words.findIndex((word) => word.end > start);
  return place < 0 ? words.length : place;
}
