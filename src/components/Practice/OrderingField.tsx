import type {BankQuestion} from '@site/src/content/model/questionBank';
import type {ItemState} from '@site/src/study/quiz/session';
import {type KeyboardEvent, type ReactNode, useEffect, useRef, useState} from 'react';
import styles from './styles.module.css';
import {TrainingForm} from './TrainingForm';

type Props = {
  question: BankQuestion;
  item: ItemState;
  order: readonly number[];
  onTake: (taken: number[]) => void;
};

/** Steps that are put in order by buttons, or by arrow keys while one of a step's buttons has the focus. */
export function OrderingField({question, item, order, onTake}: Props): ReactNode {
  const steps = item.taken.length > 0 ? item.taken : order;
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{place: number; by: number}>();
  // The browser takes the focus away from what it moves.
  useEffect(() => {
    if (moved) list.current?.querySelector<HTMLElement>(`[data-step="${moved.place}"] [data-by="${moved.by}"]`)?.focus();
  }, [moved]);

  function move(place: number, by: number): void {
    const from = steps.indexOf(place);
    const other = steps[from + by];
    if (other === undefined) return;
    const next = [...steps];
    next[from] = other;
    next[from + by] = place;
    onTake(next);
    setMoved({place, by});
  }

  function press(event: KeyboardEvent, place: number): void {
    const by = {ArrowUp: -1, ArrowDown: 1}[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(place, by);
  }

  return (
    <fieldset className={styles.options}>
      <legend>Put the steps in order</legend>
      <TrainingForm />
      <ol ref={list} className={styles.steps}>
        {steps.map((place, shown) => {
          const text = question.options[place]?.text;
          return (
            <li key={place} data-step={place} className={styles.step} onKeyDown={(event) => press(event, place)}>
              <span className={styles.letter}>{shown + 1}</span> <span className={styles.stepText}>{text}</span>
              {[-1, 1].map((by) => (
                <button
                  key={by}
                  type="button"
                  className={styles.move}
                  data-by={by}
                  {...(by < 0 && {'data-pick': true})}
                  aria-label={`${by < 0 ? 'Up' : 'Down'}: ${text}`}
                  aria-disabled={steps[shown + by] === undefined}
                  onClick={() => move(place, by)}
                >
                  {by < 0 ? '↑' : '↓'}
                </button>
              ))}
            </li>
          );
        })}
      </ol>
      <p role="status" className="announced">
        {moved && `Now step ${steps.indexOf(moved.place) + 1} of ${steps.length}: ${question.options[moved.place]?.text}`}
      </p>
    </fieldset>
  );
}
