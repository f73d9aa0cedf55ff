import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {PRINT_PAGE} from '@site/src/content/model/printPage';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** Where the page stands as Markdown, without the base URL; the build fills it in. */
  file: string;
};

/** Other forms: the page as plain Markdown, which a button copies where scripts run, and the sheet as one document. */
export function MarkdownCopy({file}: Props): ReactNode {
  const address = useBaseUrl(file);
  return (
    <p data-screen>
      <a href={address}>This page as Markdown</a>{' '}
      <button type="button" className={styles.copy} data-copy-markdown aria-label="Copy this page as Markdown">
        Copy
      </button>{' '}
      · <Link to={PRINT_PAGE.route}>The whole sheet to print</Link>
    </p>
  );
}
