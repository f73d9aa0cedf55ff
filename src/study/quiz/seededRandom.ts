/** Gives whole numbers from 0 up to, and without, `below`, which is from 1 to 2³². */
export type Random = (below: number) => number;

/** mulberry32. It counts in whole numbers of 32 bits, so a seed gives the same numbers in every browser. */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }
  return (below) => {
    // What is left above the last whole multiple would make small numbers likelier.
    const fair = 2 ** 32 - (2 ** 32 % below);
    let drawn = next();
    while (drawn >= fair) drawn = next();
    return drawn % below;
  };
}
