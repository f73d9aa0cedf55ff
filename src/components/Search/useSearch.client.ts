import {nearestWords} from '@site/src/study/search/nearestWords';
import type {Hit as RankedHit} from '@site/src/study/search/rank';
import {search} from '@site/src/study/search/search';
import type {SearchIndex} from '@site/src/study/search/searchIndex';
import {useCallback, useEffect, useMemo, useState} from 'react';
import {loadIndex} from './loadIndex.client';

type Search = {
  state: 'loading' | 'ready' | 'failed';
  index?: SearchIndex;
  hits: RankedHit[];
  /** Words of the sheet like those that found nothing. */
  nearest: string[];
  /** Tries to load the index again. */
  retry: () => void;
};

/** The hits of a query, as soon as the index is there. */
export function useSearch(query: string): Search {
  const [index, setIndex] = useState<SearchIndex>();
  const [failed, setFailed] = useState(false);
  const retry = useCallback(() => {
    setFailed(false);
    loadIndex().then(setIndex, () => setFailed(true));
  }, []);
  useEffect(retry, [retry]);
  const hits = useMemo(() => (index === undefined ? [] : search(query, index)), [query, index]);
  const nearest = useMemo(() => (index === undefined || hits.length > 0 ? [] : nearestWords(query, index)), [query, index, hits]);
  return {state: failed ? 'failed' : index === undefined ? 'loading' : 'ready', index, hits, nearest, retry};
}
