import {SelfLink} from '@site/src/components/SelfLink';
import type {Service} from '@site/src/content/model/services';
import type {ReactNode} from 'react';
import {ServiceChoice} from './ServiceChoice';
import styles from './styles.module.css';

type Props = {
  /** Anchor of the table. */
  id: string;
  /** Name of the table. */
  caption: string;
  /** Ids of the rows that usually settle a question. The build marks them in the table itself. */
  decides?: string[];
  /** The services of the columns, where the reader can narrow the table to two of them. */
  narrows?: Service[];
  /** The Markdown table. */
  children: ReactNode;
};

/** A table for comparing: rows side by side on a wide screen, one card a row on a phone. */
export function ComparisonTable({id, caption, decides, narrows, children}: Props): ReactNode {
  return (
    <div id={id} className={styles.comparison}>
      <p className={styles.caption}>
        <span id={`${id}-caption`}>{caption}</span>
        <SelfLink id={id} name={caption} />
      </p>
      {decides && (
        <p className={styles.legend}>
          <span className={styles.mark}>decides</span> marks the rows that usually settle a question.
        </p>
      )}
      {narrows ? (
        <ServiceChoice services={narrows} id={id}>
          {children}
        </ServiceChoice>
      ) : (
        children
      )}
    </div>
  );
}
