import type {Tally} from '@site/src/study/progress/progress';
import {wilson} from '@site/src/study/progress/wilson';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  tally?: Tally;
};

/** With fewer answers a share says nothing. */
const ENOUGH = 20;

/** How many answers were right, and between which shares the truth lies. Never a score: none can be computed from this. */
export function Share({tally = {answered: 0, right: 0}}: Props): ReactNode {
  const {answered, right} = tally;
  if (answered < ENOUGH) return `${right} of ${answered} right, too few to tell more`;
  const [from, to] = wilson(tally).map((share) => Math.round(share * 100)) as [number, number];
  return (
    <span className={styles.share}>
      {right} of {answered} right: {from} to {to} %{/* The same as a line, for the eye. */}
      <svg viewBox="0 0 100 8" aria-hidden="true" preserveAspectRatio="none">
        <rect className={styles.whole} x="0" y="3" width="100" height="2" />
        <rect className={styles.range} x={from} y="1" width={to - from} height="6" rx="2" />
        <rect className={styles.point} x={Math.min(98.5, (right / answered) * 100)} y="0" width="1.5" height="8" />
      </svg>
    </span>
  );
}
