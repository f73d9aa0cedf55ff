import {canonical} from './canonical';
import {isStudyEvent} from './isStudyEvent';
import type {StudyEvent} from './studyEvent';

/** The log as read: what this version understands, by time, and what it does not, kept as it is. */
export type Log = {
  events: StudyEvent[];
  /** Damaged, foreign, or from a later version. A later version may understand it. */
  strange: unknown[];
};

/**
 * Reads stored or imported entries of any shape, and loses none. Each event counts once, however often it is there;
 * of two that claim one id, the first in alphabetical order counts, on every device, and the other is strange.
 */
export function readEvents(raw: unknown): Log {
  const entries: unknown[] = Array.isArray(raw) ? raw : raw === undefined || raw === null ? [] : [raw];
  const events = new Map<string, StudyEvent>();
  const strange: unknown[] = [];
  for (const entry of entries) {
    if (!isStudyEvent(entry)) {
      strange.push(entry);
      continue;
    }
    const known = events.get(entry.id);
    if (known === undefined) {
      events.set(entry.id, entry);
      continue;
    }
    const [a, b] = [canonical(known), canonical(entry)];
    if (a !== undefined && a === b) continue;
    const isFirst = b !== undefined && (a === undefined || b < a);
    if (isFirst) events.set(entry.id, entry);
    strange.push(isFirst ? known : entry);
  }
  return {events: [...events.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)), strange: once(strange)};
}

function once(values: readonly unknown[]): unknown[] {
  const seen = new Set<string>();
  const kept = values.filter((value) => {
    const text = canonical(value);
    const isNew = text === undefined || !seen.has(text);
    if (text !== undefined) seen.add(text);
    return isNew;
  });
  return kept;
}
