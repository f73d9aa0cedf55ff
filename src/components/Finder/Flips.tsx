import {ServiceName} from '@site/src/components/ServiceName';
import type {FinderData} from '@site/src/content/model/finderData';
import type {FlipHint} from '@site/src/study/finder/finding';
import type {ReactNode} from 'react';
import {PlaceLink} from './PlaceLink';
import styles from './styles.module.css';

type Props = {flips: FlipHint[]; data: FinderData};

/** Changes of wording that would turn the answer, nearest first. */
export function Flips({flips, data}: Props): ReactNode {
  return (
    <>
      <h3>What would flip it</h3>
      <ul className={styles.flips}>
        {flips.map(({to, text, place}) => (
          <li key={to}>
            To <ServiceName service={to} />: {text}{' '}
            <span className={styles.where}>
              See <PlaceLink place={place} data={data} isShort />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
