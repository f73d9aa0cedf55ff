import type {Plan} from '@site/src/study/review/schedule';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  plan: Plan;
  /** Cards a day. */
  limit: number;
};

const cards = (count: number) => `${count} ${count === 1 ? 'card' : 'cards'}`;

/** How much there is today, and how far away the exam is. */
export function Intro({plan: {queue, done, held, phase, daysLeft}, limit}: Props): ReactNode {
  const parts = [
    queue.length > 0 && `${cards(queue.length)} to go`,
    done > 0 && `${cards(done)} reviewed today`,
    held > 0 && `${held} more over your ${limit} a day`,
    daysLeft !== undefined && examText(daysLeft),
  ].filter((part) => part !== false);
  return (
    <>
      <p className={styles.count} data-count>
        {parts.join(' · ')}
        {daysLeft === undefined && (
          <>
            {parts.length > 0 && ' · '}
            <a href="#exam">set the day of your exam</a>
          </>
        )}
      </p>
      {phase === 'last-days' && (
        <p className={styles.phase}>The last pass: everything that is still weak comes once more before the exam.</p>
      )}
    </>
  );
}

function examText(daysLeft: number): string {
  if (daysLeft < 0) return 'the exam is over';
  if (daysLeft === 0) return 'the exam is today';
  return daysLeft === 1 ? 'the exam is tomorrow' : `${daysLeft} days to the exam`;
}
