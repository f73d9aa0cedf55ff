import {contentHash} from './contentHash';

/** The body of a file and what its host sent with it. */
export type Fetched = {body: ArrayBuffer; headers: Headers};

/**
 * Fetches a file and holds its content to `hash`: what is cut off, an error page, or already of another version is
 * refused. The status does not count, because hosts answer with the page for unknown addresses in their own ways.
 * The second try goes past what the browser keeps. Throws when that fails, too.
 */
export async function fetchExact(address: string, hash: string, fetcher: typeof fetch = fetch): Promise<Fetched> {
  for (const cache of ['no-cache', 'reload'] as const) {
    const response = await fetcher(address, {cache, priority: 'low', credentials: 'same-origin'});
    const body = await response.arrayBuffer();
    if ((await contentHash(body)) === hash) return {body, headers: response.headers};
  }
  throw new Error(`${address} is not what this version holds`);
}
