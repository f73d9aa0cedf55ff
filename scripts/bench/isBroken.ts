import type {Bar} from './outcome';

/** True when the figure is worse than the limit, or could not be measured. */
export function isBroken({measured, atMost = Infinity, atLeast = -Infinity}: Bar): boolean {
  return !(measured <= atMost && measured >= atLeast);
}
