import type {StudyEvent} from '@site/src/study/progress/studyEvent';

/** Stands in until the log is kept: holds what was learned for as long as the page is open. */
const log: StudyEvent[] = [];
const listeners = new Set<() => void>();

/** All that was logged, in no order. */
export async function readLog(): Promise<readonly StudyEvent[]> {
  return [...log];
}

/** Adds an entry to the log. */
export async function addEvent(event: StudyEvent): Promise<void> {
  log.push(event);
  for (const listener of listeners) listener();
}

/** Calls back after each change of the log, until the function it returns is called. */
export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is not kept, in one sentence; nothing where all is. */
export function storageNotice(): string | undefined {
  return undefined;
}

/** What every entry begins with. */
export function stamp(): {id: string; at: number} {
  return {id: crypto.randomUUID(), at: Date.now()};
}
