import {readSession} from '@site/src/study/quiz/readSession';
import type {Session} from '@site/src/study/quiz/session';
import {setCode} from '@site/src/study/quiz/setCode';

/** Which session: a set by its code, or the single question that a link has opened. */
export type Slot = {set: string} | 'question';

const LATEST = 'practice-latest';
/** Where the browser refuses storage, sessions live as long as the page. */
const memory = new Map<string, string>();
const keyOf = (slot: Slot) => (slot === 'question' ? 'practice-question' : `practice-set-${slot.set}`);

/** A session of this tab, or nothing when there is none or what is stored cannot be read. */
export function keptSession(slot: Slot): Session | undefined {
  try {
    return readSession(JSON.parse(stored(keyOf(slot)) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** The set that was last worked on in this tab. */
export function latestSet(): Session | undefined {
  const code = stored(LATEST);
  return code === undefined ? undefined : keptSession({set: code});
}

/** Keeps a session, so that a reload of the page, or the way back to it, goes on with it. */
export function keepSession(slot: Slot, session: Session): void {
  store(keyOf(slot), JSON.stringify(session));
  if (slot !== 'question') store(LATEST, setCode(session.set));
}

/** Forgets which set was the last. */
export function dropLatestSet(): void {
  store(LATEST, '');
}

function stored(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? memory.get(key);
  } catch {
    return memory.get(key);
  }
}

function store(key: string, text: string): void {
  memory.set(key, text);
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Storage refused or full.
  }
}
