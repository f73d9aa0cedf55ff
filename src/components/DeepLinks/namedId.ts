/** The id that a hash names; undefined when a `%` in it encodes nothing, as in a link typed by hand or cut short. */
export function namedId(hash: string): string | undefined {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return undefined;
  }
}
