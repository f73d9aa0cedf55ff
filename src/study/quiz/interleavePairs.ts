import type {Drawable} from './candidates';
import type {Random} from './seededRandom';
import {shuffled} from './shuffled';

/** So many pairs take turns: between two twins stand two to four other questions. */
const TURN = 3;

/**
 * Twins as a drill: a few pairs at a time, first the one of each, then the other. Far enough apart that the second is
 * read for itself, near enough that the first is still remembered.
 */
export function interleavePairs(questions: readonly Drawable[], random: Random): string[] {
  const known = new Map(questions.map(({id, pair}) => [id, pair]));
  const pairs = shuffled(
    questions.flatMap(({id, pair}) => (pair !== undefined && known.get(pair) === id && id < pair ? [[id, pair]] : [])),
    random,
  ).map((pair) => shuffled(pair, random));
  const order: string[] = [];
  for (let start = 0; start < pairs.length; start += TURN) {
    const turn = pairs.slice(start, start + TURN);
    const seconds = turn.flatMap(([, second]) => second ?? []);
    order.push(...turn.flatMap(([first]) => first ?? []), ...seconds);
  }
  return order;
}
