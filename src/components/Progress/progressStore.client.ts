/**
 * The log of what a learner did, in the browser's database, or, where that is refused, full or broken, in this page
 * alone. Entries are only ever added. No function here fails.
 */
import {type Log, readEvents} from '@site/src/study/progress/readEvents';
import type {StudyEvent} from '@site/src/study/progress/studyEvent';
import type {IDBPDatabase} from 'idb';
import {LOG_STORE, type LogDatabase, openLogDatabase} from './logDatabase.client';
import {STORAGE_NOTICES, type StorageTrouble} from './storageNotices';

let opening: Promise<LogDatabase> | undefined;
let trouble: StorageTrouble | undefined;
/** What is not in the database (yet). */
let unsaved: unknown[] = [];
let saving = Promise.resolve();
const listeners = new Set<() => void>();

let channel: BroadcastChannel | undefined;

/** Tells the other tabs, and hears of them. */
function tabs(): BroadcastChannel | undefined {
  if (channel === undefined && typeof BroadcastChannel !== 'undefined') {
    channel = new BroadcastChannel('msk-cheat-sheet-progress');
    channel.addEventListener('message', tell);
  }
  return channel;
}

function tell(): void {
  for (const listener of listeners) listener();
}

async function openOnce(): Promise<LogDatabase> {
  opening ??= openLogDatabase(() => {
    opening = undefined;
  });
  const opened = await opening;
  if (opened.state !== 'open') trouble = opened.state;
  return opened;
}

/** A new id, and the present moment: what each event begins with. */
export function stamp(): {id: string; at: number} {
  // randomUUID is missing where a page comes without TLS.
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return {id: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''), at: Date.now()};
}

/** The events of the log by time. */
export async function readLog(): Promise<readonly StudyEvent[]> {
  return (await readWholeLog()).events;
}

/** The log with what this version does not understand. */
export async function readWholeLog(): Promise<Log> {
  const {database} = await openOnce();
  let stored: unknown[] = [];
  try {
    stored = (await database?.getAll(LOG_STORE)) ?? [];
  } catch {
    trouble = 'damaged';
  }
  return readEvents([...stored, ...unsaved]);
}

/** Adds an event to the log. Resolves when it is stored, or known not to be: see `storageNotice`. */
export async function addEvent(event: StudyEvent): Promise<void> {
  await addEntries([event]);
}

/** Adds entries of any kind, all or none, as an import does. */
export async function addEntries(entries: readonly unknown[]): Promise<void> {
  unsaved = [...unsaved, ...entries];
  // One after the other, so that nothing is stored twice.
  saving = saving.then(save);
  await saving;
  tell();
  tabs()?.postMessage('changed');
}

async function save(): Promise<void> {
  const entries = unsaved;
  try {
    const {database} = await openOnce();
    if (database === undefined || entries.length === 0) return;
    await append(database, entries);
    unsaved = unsaved.filter((entry) => !entries.includes(entry));
    if (trouble === 'full') trouble = undefined;
  } catch (error) {
    trouble ??= (error as Error).name === 'QuotaExceededError' ? 'full' : 'refused';
    // A connection that has been closed is opened anew.
    opening = undefined;
  }
}

async function append(database: IDBPDatabase, entries: readonly unknown[]): Promise<void> {
  const transaction = database.transaction(LOG_STORE, 'readwrite');
  // A transaction that fails says so twice: here, and where its requests fail.
  await Promise.all([...entries.map((entry) => transaction.store.add(entry)), transaction.done]);
}

/** Calls the listener after each change of the log, in this tab or another. Returns how to end it. */
export function onChange(listener: () => void): () => void {
  tabs();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Why progress is not kept, or not as it should be; nothing while all is well. Known after the first read. */
export function storageNotice(): string | undefined {
  return trouble && STORAGE_NOTICES[trouble];
}

/** All that stands in the database, as it is, as text for a file. */
export async function readOriginal(): Promise<string> {
  const opened = await openOnce();
  const database = opened.state === 'foreign' ? opened.other : opened.database;
  const stores: Record<string, unknown> = {};
  for (const name of database?.objectStoreNames ?? []) {
    stores[name] = await database?.getAll(name).catch((error: unknown) => ({unreadable: String(error)}));
  }
  return JSON.stringify({database: database?.name, version: database?.version, stores, unsaved}, null, 1);
}
