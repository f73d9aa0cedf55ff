import type {NumberedSource} from '@site/src/content/model/pageData';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** The cited page; the build fills it in from the id that the author wrote. */
  source: NumberedSource;
};

/** Keeps the number apart from a number before it where text is taken out of the page, and never breaks the line. */
const NARROW_NO_BREAK_SPACE = '\u202f';

/** The mark behind a fact: leads straight to the official page that carries it. */
export function Cite({source}: Props): ReactNode {
  const {id, number, title, url} = source;
  return (
    <sup className={styles.mark}>
      {NARROW_NO_BREAK_SPACE}
      <a href={url} data-source={id} aria-label={`Source ${number}: ${title}`}>
        {number}
      </a>
    </sup>
  );
}
