import type {FinderData} from '@site/src/content/model/finderData';
import {type Lexicon, lexicon} from '@site/src/study/finder/lexicon';

let fetched: Promise<FinderData> | undefined;
let known: Promise<Lexicon> | undefined;

/** Fetches what the finder knows, so that it is there when it is wanted. */
export function prefetchLexicon(): void {
  fetchOnce().catch(() => {});
}

/**
 * What the finder knows, made once: on a slow phone that takes a fifth of a second, so it waits until the reader turns
 * to the box. After a failure the next call tries again.
 */
export function loadLexicon(): Promise<Lexicon> {
  known ??= fetchOnce()
    .then(lexicon)
    .catch((error: unknown) => {
      known = undefined;
      throw error;
    });
  return known;
}

function fetchOnce(): Promise<FinderData> {
  fetched ??= fetchData().catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

async function fetchData(): Promise<FinderData> {
  const response = await fetch(new URL('@generated/study/default/finder.json', import.meta.url));
  if (!response.ok) throw new Error(`finder data: ${response.status}`);
  return response.json();
}
