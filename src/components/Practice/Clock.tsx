import type {Action} from '@site/src/study/quiz/session';
import {type ReactNode, useEffect, useRef} from 'react';
import styles from './styles.module.css';

type Props = {
  /** Milliseconds. */
  left: number;
  isPaused: boolean;
  /** The clock does not run while feedback is read. */
  isStanding: boolean;
  act: (action: Action) => void;
};

const SECOND = 1000;
/** From here on the clock warns. */
const NEAR = 120_000;

/** The time that is left. It warns and can be paused, but ends nothing. */
export function Clock({left, isPaused, isStanding, act}: Props): ReactNode {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (isPaused || isStanding) return;
    let before = Date.now();
    const ticking = setInterval(() => {
      const now = Date.now();
      // A clock that was set back does not give time.
      latest.current({type: 'tick', ms: Math.max(0, now - before)});
      before = now;
    }, SECOND);
    return () => clearInterval(ticking);
  }, [isPaused, isStanding]);
  const minutes = Math.floor(left / 60_000);
  const seconds = String(Math.floor(left / SECOND) % 60).padStart(2, '0');
  return (
    <div className={styles.clock}>
      <span role="timer" aria-live="off" className={left < NEAR ? styles.near : undefined}>
        {minutes}:{seconds} left
      </span>
      <button type="button" className={styles.small} onClick={() => act({type: 'pause', isPaused: !isPaused})}>
        {isPaused ? 'Go on' : 'Pause'}
      </button>
      <p role="status" className={styles.warning}>
        {left === 0
          ? 'Time is up. Nothing was handed in: go on, or finish when you like.'
          : left < NEAR
            ? 'Less than two minutes left.'
            : ''}
      </p>
    </div>
  );
}
