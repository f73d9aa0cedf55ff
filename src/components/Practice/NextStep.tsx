import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {isSingle: boolean; isLast: boolean; onNext: () => void};

/** What to do after feedback. */
export function NextStep({isSingle, isLast, onNext}: Props): ReactNode {
  if (isSingle)
    return (
      <a className={styles.primary} href="#setup">
        More practice
      </a>
    );
  return (
    <button type="button" className={styles.primary} onClick={onNext}>
      {isLast ? 'See the result' : 'Next question'}
    </button>
  );
}
