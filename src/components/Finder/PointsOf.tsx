import {ServiceName} from '@site/src/components/ServiceName';
import type {Service} from '@site/src/content/model/services';
import type {Points} from '@site/src/study/finder/finding';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import {shownPoints} from './sums';

type Props = {points: Points};

/** What a phrase gives and takes, a line for each service, most first. */
export function PointsOf({points}: Props): ReactNode {
  const lines = (Object.entries(points) as [Service, number][]).filter(([, count]) => shownPoints(count) !== '0');
  return (
    <ul className={styles.points} aria-label="Points">
      {lines
        .sort((a, b) => b[1] - a[1])
        .map(([service, count]) => (
          <li key={service}>
            <span className={styles.count}>
              {count > 0 && '+'}
              {shownPoints(count)}
            </span>{' '}
            <ServiceName service={service} />
          </li>
        ))}
    </ul>
  );
}
