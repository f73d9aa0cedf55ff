import {ServiceName} from '@site/src/components/ServiceName';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import {type Sum, shownPoints} from './sums';

type Props = {
  sum: Sum;
  /** The highest total of all. */
  most: number;
};

/** A service with its points, phrase by phrase, in a form that can be added up. */
export function ServiceSum({sum: {service, parts, offered, total}, most}: Props): ReactNode {
  const terms = [
    ...parts.map(({number, points}) => ({points, from: `phrase ${number}`})),
    ...(offered > 0 ? [{points: offered, from: 'named in the options'}] : []),
  ];
  return (
    <li data-service={service}>
      <p className={styles.total}>
        <ServiceName service={service} /> <strong>{shownPoints(total)}</strong>
      </p>
      {total > 0 && (
        <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width={(100 * total) / most} height="1" />
        </svg>
      )}
      <p className={styles.terms}>
        ={' '}
        {terms.map(({points, from}, index) => (
          <span key={from}>
            {index > 0 && (points < 0 ? ' − ' : ' + ')}
            {index === 0 ? shownPoints(points) : shownPoints(Math.abs(points))} ({from})
          </span>
        ))}
      </p>
    </li>
  );
}
