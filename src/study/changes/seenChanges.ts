import type {PageChange} from '../../content/model/siteData';

/** The pages that a reader has read, by route without a slash at its end, and the changes of each that he has seen. */
export type SeenChanges = Readonly<Record<string, readonly string[]>>;

/** Reads what a device has kept; whatever is not of that shape counts as nothing. */
export function readSeen(stored: string | null): SeenChanges {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    const entries = Object.entries(value ?? {}).filter(([route, ids]) => route.startsWith('/') && Array.isArray(ids));
    return Object.fromEntries(entries.map(([route, ids]: [string, unknown[]]) => [route, ids.filter((id) => typeof id === 'string')]));
  } catch {
    return {};
  }
}

/** What is new to a reader on the pages that he has read; on a page that is new to him, nothing is. */
export function unseenChanges(changes: readonly PageChange[], seen: SeenChanges): PageChange[] {
  return changes.filter(({id, route}) => seen[route] !== undefined && !seen[route].includes(id));
}

/** A page has been opened: where that is the first time, the reader has it as it is now. */
export function withRead(seen: SeenChanges, route: string, changes: readonly PageChange[]): SeenChanges {
  return seen[route] === undefined
    ? withSeen(
        {...seen, [route]: []},
        changes.filter((change) => change.route === route),
      )
    : seen;
}

/** The reader has taken note of some changes. */
export function withSeen(seen: SeenChanges, changes: readonly PageChange[]): SeenChanges {
  const all: Record<string, readonly string[]> = {...seen};
  for (const {id, route} of changes) all[route] = [...(all[route] ?? []), id];
  return all;
}
