import type {Step} from '@site/src/study/decide/tree';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** The answers so far; each question is a link back to it. */
  steps: Step[];
};

/** The way from the first question to a node, which is the same for everyone. */
export function Way({steps}: Props): ReactNode {
  if (steps.length === 0) return null;
  return (
    <ol aria-label="Answers so far" className={styles.way}>
      {steps.map(({id, question, answer}) => (
        <li key={id}>
          <a href={`#${id}`}>{question}</a> {answer}
        </li>
      ))}
    </ol>
  );
}
