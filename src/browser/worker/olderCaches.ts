/**
 * The caches of earlier versions, oldest first. `names` are in the order in which they were made, as the browser
 * lists them; what comes after the own one is a version that waits for its turn.
 */
export function olderCaches(names: readonly string[], prefix: string, own: string): string[] {
  const ours = names.filter((name) => name.startsWith(prefix));
  return ours.slice(0, Math.max(0, ours.indexOf(own)));
}
