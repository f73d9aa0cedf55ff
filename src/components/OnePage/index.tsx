import type {OnePage as Blocks} from '@site/src/content/model/siteData';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {LineList} from './LineList';
import {LineTable} from './LineTable';
import styles from './styles.module.css';

type Props = {
  blocks: Blocks;
  /** The latest day on which a source was read, YYYY-MM-DD. */
  checked: string;
};

/** The sheet for the wall: on paper exactly one page, on the screen a page like any other. */
export function OnePage({blocks, checked}: Props): ReactNode {
  return (
    <div className={styles.sheet} data-sheet>
      {blocks.map(({id, heading, layout, columns, lines}) => (
        <section key={id} className={styles[layout]}>
          <Heading as="h2" id={id}>
            {heading}
          </Heading>
          {layout === 'lines' && <Legend columns={columns} />}
          {columns.length > 0 ? <LineTable labelledBy={id} columns={columns} lines={lines} /> : <LineList lines={lines} />}
        </section>
      ))}
      <p className={styles.imprint}>
        Sources, last read on <time dateTime={checked}>{checked}</time>, stand at the address above under /sources. Quotas, prices and
        versions age. Not affiliated with AWS. CC BY 4.0.
      </p>
    </div>
  );
}

/** What the marks between the cells of a running line mean. */
function Legend({columns: [, second = '', third]}: {columns: string[]}): ReactNode {
  return (
    <p className={styles.legend} aria-hidden>
      → {second}
      {third !== undefined && ` ↔ ${third}`}
    </p>
  );
}
