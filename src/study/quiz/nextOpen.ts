import type {ItemState} from './session';

/** The next question that is not done, from the present one on and then from the start; nothing when all are done. */
export function nextOpen(items: readonly ItemState[], at: number): number | undefined {
  const places = [...items.keys()];
  return [...places.slice(at + 1), ...places.slice(0, at)].find((place) => items[place]?.stage !== 'done');
}
