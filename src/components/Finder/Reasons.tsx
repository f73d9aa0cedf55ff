import type {FinderData} from '@site/src/content/model/finderData';
import type {Finding} from '@site/src/study/finder/finding';
import type {ReactNode} from 'react';
import {circumstancesOf} from './meaning';
import {PlaceLink} from './PlaceLink';
import {PointsOf} from './PointsOf';
import {reasonId} from './reasonId';
import styles from './styles.module.css';

type Props = {finding: Finding; data: FinderData};

/** Each marked phrase: what it says, how the question means it, what it gives and takes, and where the sheet says so. */
export function Reasons({finding: {question, phrases}, data}: Props): ReactNode {
  return (
    <>
      <h3>What gives it away</h3>
      <ol className={styles.reasons}>
        {phrases.map((phrase, index) => (
          <li key={`${phrase.id}-${phrase.start}`} id={reasonId(index + 1)}>
            <p className={styles.words}>
              <q>{question.stem.slice(phrase.start, phrase.end)}</q>
              {circumstancesOf(phrase).map(({short}) => (
                <span key={short} className={styles.how}>
                  {short}
                </span>
              ))}
            </p>
            <p>
              {[phrase.why, ...circumstancesOf(phrase).map(({long}) => long)].join(' ')}{' '}
              <span className={styles.where}>
                {phrase.kind === 'signal' ? 'Exam signal in' : 'See'} <PlaceLink place={phrase.place} data={data} isShort />
              </span>
            </p>
            <PointsOf points={phrase.points} />
          </li>
        ))}
      </ol>
    </>
  );
}
