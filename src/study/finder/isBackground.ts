import {stem} from '../search/stem';
import type {Word} from './readText';
import {stemsOf} from './stemsOf';

const WANTS = stemsOf(
  'must need should require want wish would shall plan ask expect demand will may need has expects which what how seek look going prefer call',
);
const HAS = stemsOf('already currently today existing presently so far use run operate has have own maintain host');

/** Whether what begins at the place `from` is told as what the company has: a "has" stands nearer than a "wants". */
export function isBackground(words: readonly Word[], clauses: readonly number[], from: number): boolean {
  const start = clauses.filter((place) => place <= from).at(-1) ?? 0;
  const before = words.slice(start, from).map((word) => word.stem);
  // The verb of a sentence may stand in the clause before.
  const all = words.slice(0, from).map((word) => word.stem);
  const lastWant = all.findLastIndex((word) => WANTS.has(word) && !(word === stem('has')));
  const lastHas = all.findLastIndex((word) => HAS.has(word));
  if (before.some((word) => WANTS.has(word) && word !== stem('has'))) return false;
  return lastHas > lastWant;
}
