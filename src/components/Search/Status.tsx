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
};

/** What the dialog says beside its list: how many, none, not yet, or not at all. */
export function Status({state, query, count, nearest, onRetry, onWord}: Props): ReactNode {
  const empty = state === 'ready' && query !== '' && count === 0;
  return (
    <div className={styles.status}>
      <p role="status" className={empty || state !== 'ready' ? undefined : styles.quiet}>
        {state === 'failed' && 'The search index could not be loaded. The pages are all in the menu.'}
        {state === 'loading' && query !== '' && 'Loading the index'}
        {state === 'ready' && query !== '' && (count > 0 ? `${count} results` : `Nothing found for “${query.slice(0, 60)}”.`)}
      </p>
      {state === 'failed' && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
      {empty && nearest.length > 0 && (
        <p>
          Nearest words:{' '}
          {nearest.map((word) => (
            <button key={word} type="button" onClick={() => onWord(word)}>
              {word}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
