import type {Session} from '@site/src/study/quiz/session';
import {setCode} from '@site/src/study/quiz/setCode';
import {type ReactNode, useEffect, useState} from 'react';
import {dropLatestSet, latestSet} from './keptSession.client';
import styles from './styles.module.css';

/** The way back to a set that was left in its middle. */
export function UnderwayNotice(): ReactNode {
  const [session, setSession] = useState<Session>();
  useEffect(() => setSession(latestSet()), []);
  if (session === undefined || session.isFinished) return null;
  return (
    <div className={styles.notice}>
      <p>
        A set is under way: question {session.at + 1} of {session.ids.length}.
      </p>
      <div className={styles.row}>
        <a className={styles.primary} href={`#set=${setCode(session.set)}`}>
          Go on
        </a>
        <button
          type="button"
          className={styles.secondary}
          onClick={() => {
            dropLatestSet();
            setSession(undefined);
          }}
        >
          Drop it
        </button>
      </div>
    </div>
  );
}
