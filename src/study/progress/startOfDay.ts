import {DAY} from './dayOf';

/** The moment at which a local day begins, given by its number as `dayOf` counts. */
export function startOfDay(day: number): number {
  const date = new Date(day * DAY);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()).getTime();
}
