import type {Question} from '@site/src/content/model/question';
import {scatter} from '@site/src/study/review/scatter';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  question: Question;
};

/** What a missed question asks, its options in an order that does not tell the key. */
export function QuestionStem({question: {id, stem, type, options}}: Props): ReactNode {
  const texts = options.map(({text}) => text);
  const matches = options.flatMap(({match}) => match ?? []);
  const mixed = (all: string[]) => [...all].sort((a, b) => scatter(id + a) - scatter(id + b));
  const keys = options.filter(({correct}) => correct).length;
  return (
    <div className={styles.question}>
      <p>{stem}</p>
      <ul>
        {mixed(texts).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {matches.length > 0 && (
        <>
          <p>To match with them:</p>
          <ul>
            {mixed(matches).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {type === 'multiple-response' && <p>Choose {keys}.</p>}
      {type === 'ordering' && <p>Put them in order.</p>}
    </div>
  );
}
