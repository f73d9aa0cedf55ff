import {stem} from '../search/stem';

/** The stems of words between which blanks or hyphens stand. */
export function stemsOf(words: string): Set<string> {
  return new Set(words.split(/[ -]/).map(stem));
}
