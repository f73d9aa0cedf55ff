import type {Word} from './readText';
import {stemsOf} from './stemsOf';

/** What was only talked of; a "but" behind it says that it was not chosen. */
const TALKED_OF = stemsOf(
  'suggest suggested propose proposed recommend recommended consider considered evaluate evaluated discuss discussed try tried test tested examine examined',
);
const TALKED_WITHIN = 4;
const CONTRAST = stemsOf('but yet however although though nevertheless still');

/**
 * Whether a passage was only talked of: "X was suggested, but …", "the architect recommends X. However, …"; `next` is
 * the first stem of the next sentence.
 */
export function isDismissed(words: readonly Word[], from: number, to: number, next: string): boolean {
  const around = [...words.slice(Math.max(0, from - TALKED_WITHIN), from), ...words.slice(to, to + TALKED_WITHIN)];
  if (!around.some((word) => TALKED_OF.has(word.stem))) return false;
  return CONTRAST.has(next) || words.slice(to).some((word) => CONTRAST.has(word.stem));
}
