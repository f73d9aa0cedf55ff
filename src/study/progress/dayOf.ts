/** A day in milliseconds. */
export const DAY = 86_400_000;

/** The local day of a moment, counted from 1970: two moments of one calendar day have the same number, whatever the clock change. */
export function dayOf(at: number): number {
  const local = new Date(at);
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / DAY;
}
