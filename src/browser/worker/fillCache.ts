import {fetchExact} from './fetchExact';
import {holds, packed} from './packed';
import {publicPath} from './publicPath';

type Version = {
  /** Name of its cache. */
  name: string;
  /** Whole address of the site, with a slash at its end. */
  scope: string;
  /** Hash of the content of each file, by its path below the scope. */
  files: Readonly<Record<string, string>>;
  /** Caches to take from what has not changed. */
  older: readonly string[];
};

/** Keeps all files of a version or none: where one is missing, cut off or of another version, it throws and leaves nothing. */
export async function fillCache({name, scope, files, older}: Version): Promise<void> {
  await caches.delete(name);
  const cache = await caches.open(name);
  const before = await Promise.all(older.map((one) => caches.open(one)));
  try {
    await Promise.all(
      Object.entries(files).map(async ([file, hash]) => {
        const address = new URL(file, scope).href;
        const known = await Promise.all(before.map((one) => one.match(address)));
        const same = known.find((kept) => kept !== undefined && holds(kept, hash));
        await cache.put(address, same ?? (await packed(await fetchExact(new URL(publicPath(file), scope).href, hash), hash)));
      }),
    );
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}
