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
  const sides = [
    {side: 'for', of: lines.filter(([, count]) => count > 0)},
    {side: 'against', of: lines.filter(([, count]) => count < 0)},
  ];
  return (
    <dl className={styles.points}>
      {sides.map(
        ({side, of}) =>
          of.length > 0 && (
            <div key={side}>
              <dt>{side}</dt>
              {of
                .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
                .map(([service, count]) => (
                  <dd key={service}>
                    <ServiceName service={service} /> {count > 0 && '+'}
                    {shownPoints(count)}
                  </dd>
                ))}
            </div>
          ),
      )}
    </dl>
  );
}
