import {type IDBPDatabase, openDB} from 'idb';

/** Entries of any shape by a growing number: nothing stored is ever changed. */
export const LOG_STORE = 'log';

const NAME = 'msk-cheat-sheet-progress';
const VERSION = 1;
/** A browser that does not even refuse is taken at its word after so many milliseconds. */
const PATIENCE = 5000;

/** The database of the progress, or why there is none. */
export type LogDatabase =
  | {state: 'open' | 'newer'; database: IDBPDatabase}
  | {state: 'refused' | 'blocked'; database?: undefined}
  /** Something else stands under its name; it is only read. */
  | {state: 'foreign'; database?: undefined; other: IDBPDatabase};

/** Opens the database; never fails. `onLost` is told when the browser takes it away, and the next call may open it again. */
export async function openLogDatabase(onLost: () => void): Promise<LogDatabase> {
  try {
    return checked('open', await open(VERSION, onLost));
  } catch (error) {
    if ((error as Error).name === 'VersionError') {
      // A later version of the site was here. Its log is a log, too: entries are only added to it.
      const database = await open(undefined, onLost).catch(() => undefined);
      return database === undefined ? {state: 'refused'} : checked('newer', database);
    }
    return {state: error instanceof Blocked ? 'blocked' : 'refused'};
  }
}

function checked(state: 'open' | 'newer', database: IDBPDatabase): LogDatabase {
  return database.objectStoreNames.contains(LOG_STORE) ? {state, database} : {state: 'foreign', other: database};
}

class Blocked extends Error {}

function open(version: number | undefined, onLost: () => void): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the browser does not answer')), PATIENCE);
    const opening = openDB(NAME, version, {
      upgrade: (database) => void database.createObjectStore(LOG_STORE, {autoIncrement: true}),
      blocked: () => reject(new Blocked()),
      // Another tab brings a new version: it must not wait for this one.
      blocking: () => {
        void opening.then((database) => database.close());
        onLost();
      },
      terminated: onLost,
    });
    opening.then(resolve, reject);
  });
}
