import {DAY} from '../progress/dayOf';

/** The number of a calendar day, YYYY-MM-DD, as `dayOf` counts. */
export function examDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}
