import {markPhrases} from '@site/src/study/quiz/markPhrases';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {stem: string; marks: readonly string[]};

/** The stem of a question, with its deciding phrases marked once they may be seen. */
export function Stem({stem, marks}: Props): ReactNode {
  let done = 0;
  return (
    <p className={styles.stem} data-stem>
      {markPhrases(stem, marks).map(({text, isMarked}) => {
        const key = done;
        done += text.length;
        return isMarked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </p>
  );
}
