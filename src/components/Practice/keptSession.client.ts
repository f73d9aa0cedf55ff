import {readSession} from '@site/src/study/quiz/readSession';
import type {Session} from '@site/src/study/quiz/session';

/** A set, or a single question that a link has opened: the one must not take the place of the other. */
export type Slot = 'set' | 'question';

/** Where the browser refuses storage, a session lives as long as the page. */
const memory = new Map<Slot, Session>();
const keyOf = (slot: Slot) => `practice-${slot}`;

/** The session of this tab, or nothing when there is none or what is stored cannot be read. */
export function keptSession(slot: Slot): Session | undefined {
  try {
    const stored = sessionStorage.getItem(keyOf(slot));
    return stored === null ? memory.get(slot) : readSession(JSON.parse(stored));
  } catch {
    return memory.get(slot);
  }
}

/** Keeps a session, so that a reload of the page goes on with it. */
export function keepSession(slot: Slot, session: Session): void {
  memory.set(slot, session);
  try {
    sessionStorage.setItem(keyOf(slot), JSON.stringify(session));
  } catch {
    // Storage refused or full.
  }
}

/** Forgets a session. */
export function dropSession(slot: Slot): void {
  memory.delete(slot);
  try {
    sessionStorage.removeItem(keyOf(slot));
  } catch {
    // Nothing was stored.
  }
}
