import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** Where the page stands as Markdown, without the base URL; the build fills it in. */
  file: string;
};

/** The way to the page as plain Markdown: a link for everyone, and a button that copies it where scripts run. */
export function MarkdownCopy({file}: Props): ReactNode {
  const address = useBaseUrl(file);
  return (
    <p className={styles.line}>
      <a href={address}>This page as Markdown</a>{' '}
      <button type="button" className={styles.copy} data-copy-markdown aria-label="Copy this page as Markdown">
        Copy
      </button>
    </p>
  );
}
