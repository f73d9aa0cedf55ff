import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The way into search; openSearch.client.ts answers to it, and to Ctrl or Cmd and K, and to a slash. */
export function SearchButton(): ReactNode {
  return (
    <button type="button" className={styles.button} data-search aria-keyshortcuts="Control+K Meta+K /">
      <svg aria-hidden="true" viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentcolor" strokeWidth="2">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m13 13 4.5 4.5" strokeLinecap="round" />
      </svg>
      <span>Search</span>
      <kbd>/</kbd>
    </button>
  );
}
