import type {BankQuestion} from '@site/src/content/model/questionBank';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import {TrainingForm} from './TrainingForm';

type Props = {question: BankQuestion; order: readonly number[]};

/** A question on paper. */
export function PrintedQuestion({question: {id, type, stem, options}, order}: Props): ReactNode {
  const isTraining = type === 'ordering' || type === 'matching';
  return (
    <li>
      <p>
        {stem} <span className={styles.soft}>{id}</span>
      </p>
      {isTraining && <TrainingForm />}
      {type === 'matching' && (
        <ul>
          {options.map(({text}) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <ol type="A">
        {order.map((place) => (
          <li key={place}>{type === 'matching' ? options[place]?.match : options[place]?.text}</li>
        ))}
      </ol>
    </li>
  );
}
