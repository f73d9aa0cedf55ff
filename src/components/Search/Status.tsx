import Link from '@docusaurus/Link';
import {DATA_PAGES} from '@site/src/content/model/dataPages';
import {questionHash} from '@site/src/study/finder/questionLink';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  state: 'loading' | 'ready' | 'failed';
  query: string;
  /** Number of results shown. */
  count: number;
  /** Words of the sheet like those that found nothing. */
  nearest: string[];
  onRetry: () => void;
  /** Searches for one of the nearest words. */
  onWord: (word: string) => void;
  /** Called before a link out of the dialog is followed. */
  onLeave: () => void;
};

/** So many words are no term to look up, but perhaps a question. */
const SEVERAL_WORDS = 3;

/** What the dialog says beside its list: how many, none, not yet, or not at all. */
export function Status({state, query, count, nearest, onRetry, onWord, onLeave}: Props): ReactNode {
  const empty = state === 'ready' && query !== '' && count === 0;
  return (
    <div className={styles.status}>
      <p role="status" className={empty || state !== 'ready' ? undefined : styles.quiet}>
        {state === 'failed' && 'The search index could not be loaded. The pages are all in the menu.'}
        {state === 'loading' && query !== '' && 'Loading the index'}
        {state === 'ready' && query !== '' && (count > 0 ? `${count} results` : `Nothing found for “${query.slice(0, 60)}”.`)}
      </p>
      {state === 'failed' && (
        <button type="button" className={styles.small} onClick={onRetry}>
          Try again
        </button>
      )}
      {empty && nearest.length > 0 && (
        <p>
          Nearest words:{' '}
          {nearest.map((word) => (
            <button key={word} type="button" className={styles.small} onClick={() => onWord(word)}>
              {word}
            </button>
          ))}
        </p>
      )}
      {empty && query.split(/\s+/).length >= SEVERAL_WORDS && (
        <p>
          A practice question?{' '}
          <Link to={`${DATA_PAGES.finder.route}${questionHash(query)}`} onClick={onLeave}>
            Paste it into the finder
          </Link>
        </p>
      )}
    </div>
  );
}
