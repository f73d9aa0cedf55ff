import type {Option} from '@site/src/content/model/question';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  option?: Option;
  /** Its letter or number, as it was shown. */
  mark?: string;
  /** Part of the key. */
  isKey?: boolean;
  /** Taken at the first try. */
  isTaken?: boolean;
  /** What the learner had at this place of an ordering or a matching instead. */
  said?: string;
};

/** An option after the answer: why it is right or wrong here, and what would turn that. */
export function Answer({option, mark, isKey = false, isTaken = false, said}: Props): ReactNode {
  if (option === undefined) return null;
  return (
    <li className={styles.answer}>
      {mark && <span className={styles.letter}>{mark}</span>}{' '}
      <div>
        <p className={styles.answerText}>
          {option.text}
          {option.match && (
            <>
              {' → '}
              <strong>{option.match}</strong>
            </>
          )}{' '}
          {isTaken && <span className={isKey ? styles.rightBadge : styles.wrongBadge}>Your answer</span>}
        </p>
        <p>{option.why}</p>
        {said && (
          <p className={styles.soft}>
            You had here: <q>{said}</q>
          </p>
        )}
        {option.flip && (
          <p className={styles.flip}>
            <strong>What would make it right:</strong> {option.flip}
          </p>
        )}
      </div>
    </li>
  );
}
