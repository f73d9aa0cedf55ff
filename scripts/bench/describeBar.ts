import type {Bar} from './outcome';

/** The bar in words: "theme toggle, ms: 140 (at most 100)". */
export function describeBar({what, measured, atMost, atLeast}: Bar): string {
  const limit = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
  return `${what}: ${Number.isFinite(measured) ? measured : 'no answer'} (${limit})`;
}
