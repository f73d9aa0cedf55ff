import {isMetered} from './isMetered';

/** True where the whole site may be fetched unasked. Safari and Firefox do not tell: there, a phone may be on a contract. */
export function isFree(): boolean {
  if (matchMedia('(prefers-reduced-data: reduce)').matches) return false;
  return 'connection' in navigator ? !isMetered(navigator as Parameters<typeof isMetered>[0]) : matchMedia('(pointer: fine)').matches;
}
