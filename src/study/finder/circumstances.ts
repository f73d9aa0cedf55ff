import {isBackground} from './isBackground';
import {isDismissed} from './isDismissed';
import {isNegatedAfter} from './isNegatedAfter';
import {isNegatedBefore} from './isNegatedBefore';
import {isSettled} from './isSettled';
import type {Sentence} from './readText';

/** How a question means what it says at a place. */
export type Circumstances = {
  /** It says that this is not so, not wanted, or given up. */
  negated: boolean;
  /** It is what the company has, not what it wants. */
  has: boolean;
  /** It is there and stays as it is: nothing is asked about it. */
  settled: boolean;
};

const NO_SENTENCE: Sentence = {words: [], clauses: [], asks: false};

/** Reads what stands around the words from `from` up to `to` of a sentence. */
export function circumstances(sentences: readonly Sentence[], sentence: number, from: number, to: number): Circumstances {
  const {words, clauses} = sentences[sentence] ?? NO_SENTENCE;
  const next = sentences[sentence + 1]?.words[0]?.stem ?? '';
  return {
    negated: isNegatedBefore(words, clauses, from) || isNegatedAfter(words, to) || isDismissed(words, from, to, next),
    has: isBackground(words, clauses, from),
    settled: isSettled(words, to),
  };
}
