import type {Fault} from '../fault';
import {abridgedFrom} from './abridgedFrom';

/** A fault whose place is known to the caller. */
export type Mistake = Omit<Fault, 'file' | 'line'>;

/** What is wrong with a short text that stands for `full`. */
export function shortMistakes(short: string | undefined, full: string): Mistake[] {
  const why = short === undefined ? undefined : abridgedFrom(short, full);
  return why === undefined ? [] : [{problem: `short text ${why}`, received: short, allowed: `this with words left out: ${full}`}];
}
