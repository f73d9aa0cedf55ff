import type {Action, ItemState, Session} from '@site/src/study/quiz/session';
import {type ReactNode, useState} from 'react';
import styles from './styles.module.css';

type Props = {session: Session; act: (action: Action) => void; onFinish: () => void};

/** All questions of the set, each with how far it is; and the way to the end. */
export function SetNav({session: {items, at, set}, act, onFinish}: Props): ReactNode {
  const [isAsking, setAsking] = useState(false);
  const open = items.filter(({first, taken}) => first === undefined && (set.mode === 'learning' || taken.length === 0)).length;
  return (
    <nav aria-label="Questions of the set" className={styles.nav}>
      <ol className={styles.numbers}>
        {items.map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: its place is what it is
          <li key={place}>
            <button
              type="button"
              className={styles.number}
              data-state={stateOf(item)}
              aria-label={`Question ${place + 1}, ${stateOf(item)}`}
              aria-current={place === at ? 'step' : undefined}
              onClick={() => act({type: 'go', to: place})}
            >
              {place + 1}
            </button>
          </li>
        ))}
      </ol>
      {isAsking ? (
        <div role="alert" className={styles.notice}>
          <p>
            {open} {open === 1 ? 'question has' : 'questions have'} no answer yet.
            {set.mode === 'exam' ? ' They will count as missed.' : ' They will not count.'}
          </p>
          <div className={styles.row}>
            <button type="button" className={styles.primary} onClick={onFinish}>
              Finish all the same
            </button>
            <button type="button" className={styles.secondary} onClick={() => setAsking(false)}>
              Go on answering
            </button>
          </div>
        </div>
      ) : (
        <button
          type="button"
          className={set.mode === 'exam' && at === items.length - 1 ? styles.primary : styles.small}
          onClick={() => (open > 0 ? setAsking(true) : onFinish())}
        >
          Finish the set
        </button>
      )}
    </nav>
  );
}

function stateOf({first, stage, taken}: ItemState): 'right' | 'missed' | 'answered' | 'open' {
  if (stage === 'done' && first !== undefined) return first.right ? 'right' : 'missed';
  return taken.length > 0 || first !== undefined ? 'answered' : 'open';
}
