import type {FinderData} from '@site/src/content/model/finderData';
import {find} from '@site/src/study/finder/find';
import type {Finding} from '@site/src/study/finder/finding';
import type {Lexicon} from '@site/src/study/finder/lexicon';
import {useCallback, useEffect, useMemo, useState} from 'react';
import {loadLexicon, prefetchLexicon} from './loadLexicon.client';

type Found = {
  state: 'loading' | 'ready' | 'failed';
  /** Absent while there is no text or nothing to read it by. */
  finding?: Finding;
  data?: FinderData;
  /** Gets what the finder knows ready, ahead of the first letter or again after a failure. */
  load: () => void;
};

/** What gives the text away, as soon as what the finder knows is there. */
export function useFinding(text: string): Found {
  const [known, setKnown] = useState<Lexicon>();
  const [failed, setFailed] = useState(false);
  const isAsked = text !== '';
  const load = useCallback(() => {
    setFailed(false);
    loadLexicon().then(setKnown, () => setFailed(true));
  }, []);
  useEffect(prefetchLexicon, []);
  useEffect(() => {
    if (isAsked) load();
  }, [isAsked, load]);
  const finding = useMemo(() => (known === undefined || text === '' ? undefined : find(text, known)), [text, known]);
  return {state: failed ? 'failed' : known === undefined ? 'loading' : 'ready', finding, data: known?.data, load};
}
