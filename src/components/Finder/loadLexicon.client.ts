import type {FinderData} from '@site/src/content/model/finderData';
import {type Lexicon, lexicon} from '@site/src/study/finder/lexicon';

let known: Promise<Lexicon> | undefined;

/** What the finder knows, fetched once. After a failure the next call tries again. */
export function loadLexicon(): Promise<Lexicon> {
  known ??= fetchData()
    .then(lexicon)
    .catch((error: unknown) => {
      known = undefined;
      throw error;
    });
  return known;
}

async function fetchData(): Promise<FinderData> {
  const response = await fetch(new URL('@generated/study/default/finder.json', import.meta.url));
  if (!response.ok) throw new Error(`finder data: ${response.status}`);
  return response.json();
}
