import type {Finding} from '@site/src/study/finder/finding';
import type {ReactNode} from 'react';
import {Mark} from './Mark';
import {stemRuns} from './stemRuns';
import styles from './styles.module.css';

type Props = {finding: Finding};

/** The question as it was read: the stem with its marks, then the options that were told apart. */
export function MarkedStem({finding}: Props): ReactNode {
  const {question, phrases} = finding;
  return (
    <figure className={styles.question}>
      <figcaption className={styles.kind}>The question, marked</figcaption>
      <blockquote className={styles.stem}>
        {stemRuns(finding).map(({start, text, number = 0, isCriterion}) => {
          const phrase = phrases[number - 1];
          if (phrase !== undefined) return <Mark key={start} text={text} number={number} phrase={phrase} />;
          return isCriterion ? (
            <span key={start} className={styles.criterion}>
              <span className="announced">asked by: </span>
              {text}
            </span>
          ) : (
            <span key={start}>{text}</span>
          );
        })}
      </blockquote>
      {question.options.length > 0 && (
        <details data-paper="open" className={styles.options}>
          <summary>{question.options.length} answer options, set apart</summary>
          <ol>
            {question.options.map((option, place) => (
              // Options have no identity but their place.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={place}>{option}</li>
            ))}
          </ol>
        </details>
      )}
    </figure>
  );
}
