import type {BankQuestion} from '@site/src/content/model/questionBank';
import type {ItemState} from '@site/src/study/quiz/session';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import {countWanted} from './whatIsMissing';

type Props = {
  question: BankQuestion;
  item: ItemState;
  order: readonly number[];
  onTake: (taken: number[]) => void;
};

/** One option of four, or as many as the key has. */
export function ChoiceField({question, item, order, onTake}: Props): ReactNode {
  const isSingle = question.type === 'multiple-choice';
  const {taken, first} = item;
  function take(place: number, isTaken: boolean): void {
    const others = taken.filter((one) => one !== place);
    onTake(isSingle ? [place] : isTaken ? [...others, place].sort((a, b) => a - b) : others);
  }
  return (
    <fieldset className={styles.options}>
      <legend>Choose {countWanted(question)}</legend>
      {order.map((place, shown) => {
        const wasWrong = isSingle && first?.taken.includes(place);
        return (
          <label key={place} className={styles.option}>
            <input
              type={isSingle ? 'radio' : 'checkbox'}
              name="answer"
              data-pick
              value={place}
              disabled={wasWrong}
              checked={taken.includes(place)}
              onChange={(event) => take(place, event.currentTarget.checked)}
            />
            <span className={styles.letter}>{String.fromCharCode(65 + shown)}</span>{' '}
            <span>
              {question.options[place]?.text}
              {wasWrong && <span className={styles.wrong}> Not this one.</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
