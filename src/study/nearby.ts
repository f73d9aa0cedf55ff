/** At most so many entries of a list, around one of them: all of a short list, and the first of a long one when `index` is outside. */
export function nearby<T>(list: readonly T[], index: number, most: number): T[] {
  const start = Math.min(Math.max(0, index - Math.floor(most / 2)), Math.max(0, list.length - most));
  return list.slice(start, start + most);
}
