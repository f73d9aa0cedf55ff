import fs from 'node:fs/promises';
import type {Download, Page} from '@playwright/test';
import {open} from './open';

const NAME = 'msk-cheat-sheet-progress';

/** Puts entries of any kind where the site keeps progress, before a page of it is opened. */
export async function seed(page: Page, entries: unknown[], {version = 1, store = 'log'} = {}): Promise<void> {
  // A file of the site without scripts.
  await open(page, '/img/favicon.svg');
  await page.evaluate(
    async ([name, wanted, storeName, all]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name, wanted);
        request.onupgradeneeded = () => request.result.createObjectStore(storeName, {autoIncrement: true});
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction(storeName, 'readwrite');
      for (const entry of all) transaction.objectStore(storeName).add(entry);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    [NAME, version, store, entries] as const,
  );
}

/** What a downloaded file holds. */
export async function jsonOf(download: Download): Promise<Record<string, unknown>> {
  return JSON.parse(await fs.readFile(await download.path(), 'utf8'));
}

let count = 0;

/** An answer to a question of the bank, as practice logs it, an hour ago. */
export function answered(item: string, right: boolean, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {id: `seed-${count++}`, at: Date.now() - 3_600_000, kind: 'answered', item, right, taken: [0], bank: '1', ...more};
}
