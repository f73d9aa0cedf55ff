import {significance} from './everydayWords';
import {matchTerms} from './matchTerms';
import type {SearchIndex} from './searchIndex';

/** True for a word that has a subject of its own which the sheet does not treat. */
export function isForeign(word: string, index: SearchIndex): boolean {
  return significance(word) === 1 && matchTerms(word, index).length === 0;
}
