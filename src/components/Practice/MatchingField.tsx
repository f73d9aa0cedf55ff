import type {BankQuestion} from '@site/src/content/model/questionBank';
import type {ItemState} from '@site/src/study/quiz/session';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import {TrainingForm} from './TrainingForm';

type Props = {
  question: BankQuestion;
  item: ItemState;
  order: readonly number[];
  onTake: (taken: number[]) => void;
};

const OPEN = -1;

/** Rows, each with a list of all answers. */
export function MatchingField({question: {options}, item, order, onTake}: Props): ReactNode {
  const taken = options.map((_, row) => item.taken[row] ?? OPEN);
  return (
    <fieldset className={styles.options}>
      <legend>Choose an answer for each row</legend>
      <TrainingForm />
      {options.map(({text}, row) => (
        <label key={text} className={styles.match}>
          <span>{text}</span>
          <select
            data-pick
            value={taken[row]}
            onChange={(event) => {
              const chosen = Number(event.currentTarget.value);
              onTake(taken.map((place, other) => (other === row ? chosen : place)));
            }}
          >
            <option value={OPEN}>Choose …</option>
            {order.map((place) => (
              <option key={place} value={place}>
                {options[place]?.match}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
