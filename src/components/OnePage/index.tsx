import type {OnePage as Blocks} from '@site/src/content/model/siteData';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {LineList} from './LineList';
import {LineTable} from './LineTable';
import styles from './styles.module.css';

type Props = {
  blocks: Blocks;
  /** Address of the sheet, as a reader types it. */
  address: string;
  /** The latest day on which a source was read, YYYY-MM-DD. */
  checked: string;
};

/** The sheet for the wall: on paper exactly one page, on the screen a page like any other. */
export function OnePage({blocks, address, checked}: Props): ReactNode {
  return (
    <div className={styles.sheet} data-sheet>
      {blocks.map(({id, heading, wide, columns, lines}) => (
        <section key={id} className={wide || columns.length > 0 ? styles.wide : styles.narrow}>
          <Heading as="h2" id={id}>
            {heading}
          </Heading>
          {columns.length > 0 ? <LineTable labelledBy={id} columns={columns} lines={lines} /> : <LineList lines={lines} />}
        </section>
      ))}
      <p className={styles.imprint}>
        Where each line comes from, and what changed since: {address}. Quotas, prices and versions age. Sources last read on{' '}
        <time dateTime={checked}>{checked}</time>, listed on {address.replace(/[^/]*$/, 'sources')}. Not affiliated with AWS. CC BY 4.0.
      </p>
    </div>
  );
}
