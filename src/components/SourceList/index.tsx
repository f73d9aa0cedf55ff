import Link from '@docusaurus/Link';
import type {NumberedSource} from '@site/src/content/model/pageData';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** The sources of the page in the order of their numbers; the build fills them in. */
  sources: Record<string, NumberedSource>;
};

/** What the page cites, under the numbers of its marks. */
export function SourceList({sources}: Props): ReactNode {
  return (
    <>
      <ol className={styles.list}>
        {Object.values(sources).map(({id, title, url, publisher, checked}) => (
          <li key={id}>
            <a href={url}>{title}</a>{' '}
            <span className={styles.meta}>
              {publisher}, read on <time dateTime={checked}>{checked}</time>
            </span>
          </li>
        ))}
      </ol>
      <p>
        <Link to="/sources">All sources of the sheet</Link>
      </p>
    </>
  );
}
