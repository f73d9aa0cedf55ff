import {type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState} from 'react';
import {keepFoundWords, markFoundWords} from './foundWords.client';
import {ResultList, type ResultListHandle} from './ResultList';
import {forgetSearches, recentSearches, rememberSearch} from './recentSearches.client';
import {type Result, recentResult, resultOf} from './resultOf';
import {SearchInput} from './SearchInput';
import {Status} from './Status';
import styles from './styles.module.css';
import {useSearch} from './useSearch.client';

type Props = {
  /** Called when the reader closes the dialog, or leaves it by a hit. */
  onClose: (isLeaving: boolean) => void;
};

const LIST = 'search-results';

/**
 * The search dialog: a combobox whose list follows the typing, or shows what was opened before. It is laid
 * out and answers like DocSearch's, which serves with Algolia: that one weighs 96 kB, and all of search may 60.
 */
export function SearchDialog({onClose}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<ResultListHandle>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [recent, setRecent] = useState(recentSearches);
  /** Enter was pressed while there was no index yet: the first hit is followed once there is one. */
  const [isEntered, setEntered] = useState(false);
  const {state, index, hits, nearest, retry} = useSearch(query);
  const asked = query.trim() !== '';
  const results = asked ? (index === undefined ? [] : hits.map((hit) => resultOf(hit, index))) : recent.map(recentResult);

  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);

  useEffect(() => {
    if (!isEntered || state === 'loading') return;
    setEntered(false);
    list.current?.follow();
  }, [isEntered, state]);

  function onKeyDown(event: KeyboardEvent) {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step !== undefined && results.length > 0) {
      event.preventDefault();
      setActive((active + step + results.length) % results.length);
    } else if (event.key === 'Escape') {
      // Chromium would only empty the input.
      event.preventDefault();
      onClose(false);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (asked && state === 'loading') setEntered(true);
      else list.current?.follow();
    }
  }

  function search(words: string) {
    setQuery(words);
    setActive(0);
    setEntered(false);
  }

  function follow({url, title, path, words}: Result, isHere: boolean) {
    keepFoundWords(words);
    rememberSearch({url, title: title.map(({text}) => text).join(''), path});
    onClose(true);
    if (isHere) markFoundWords();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is on its backdrop
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Search"
      onClose={() => onClose(false)}
      onClick={({target}) => target === dialog.current && onClose(false)}
    >
      <div className={styles.panel}>
        <SearchInput
          list={LIST}
          active={results.length > 0 ? `${LIST}-${active}` : undefined}
          query={query}
          onQuery={search}
          onKeyDown={onKeyDown}
          onClose={() => onClose(false)}
        />
        <Status
          state={state}
          query={query.trim()}
          count={results.length}
          nearest={nearest}
          onRetry={retry}
          onWord={search}
          onLeave={() => onClose(true)}
        />
        <ResultList
          handle={list}
          id={LIST}
          label={asked ? 'Results' : 'Opened before'}
          results={results}
          active={active}
          onPoint={setActive}
          onFollow={follow}
        />
        {!asked && recent.length > 0 && (
          <button type="button" className={styles.forget} onClick={() => setRecent(forgetSearches())}>
            Forget what was opened before
          </button>
        )}
      </div>
    </dialog>
  );
}
