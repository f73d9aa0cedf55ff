import type {KeyboardEventHandler, ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** Id of the list that follows the typing. */
  list: string;
  /** Id of the active option; absent while the list is empty. */
  active: string | undefined;
  query: string;
  onQuery: (query: string) => void;
  onKeyDown: KeyboardEventHandler;
  onClose: () => void;
};

/** Longer queries are not typed; a paste is cut here. */
const MOST_LETTERS = 300;

/** The input of the dialog, and the way out of it. */
export function SearchInput({list, active, query, onQuery, onKeyDown, onClose}: Props): ReactNode {
  return (
    <div className={styles.bar}>
      <input
        type="search"
        role="combobox"
        aria-label="Search the cheat sheet"
        aria-expanded={active !== undefined}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active}
        placeholder="Search the cheat sheet"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={MOST_LETTERS}
        value={query}
        onChange={({target}) => onQuery(target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className={styles.small} onClick={onClose}>
        Close
      </button>
    </div>
  );
}
