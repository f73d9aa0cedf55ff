import type {Finding} from '@site/src/study/finder/finding';
import type {ReactNode} from 'react';
import {ServiceSum} from './ServiceSum';
import styles from './styles.module.css';
import {sumsOf} from './sums';

type Props = {finding: Finding};

/** The services in their order, each with the sum of its points; folded away are those that the words speak against. */
export function Services({finding}: Props): ReactNode {
  const sums = sumsOf(finding);
  const most = Math.max(...sums.map(({total}) => total));
  // The order is the finder's: behind the first without points nobody has any.
  const first = sums.findIndex(({total}) => total <= 0);
  const spoken = first < 0 ? sums : sums.slice(0, first);
  const others = sums.slice(spoken.length);
  return (
    <>
      <h3>How it adds up</h3>
      <ol className={styles.services}>
        {spoken.map((sum) => (
          <ServiceSum key={sum.service} sum={sum} most={most} />
        ))}
      </ol>
      {others.length > 0 && (
        <details data-paper="open" className={styles.others}>
          <summary>{others.length === 1 ? 'One service' : `${others.length} services`} that the words speak against</summary>
          <ol start={spoken.length + 1} className={styles.services}>
            {others.map((sum) => (
              <ServiceSum key={sum.service} sum={sum} most={most} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
