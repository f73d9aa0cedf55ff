import type {BankQuestion} from '@site/src/content/model/questionBank';
import type {ItemState} from '@site/src/study/quiz/session';
import type {ReactNode} from 'react';
import {Answer} from './Answer';
import styles from './styles.module.css';

type Props = {question: BankQuestion; item: ItemState; order: readonly number[]};

/** The wrong options: why each is wrong here, and what would make it right. None in the training forms. */
export function OtherOptions({question, item, order}: Props): ReactNode {
  const isChoice = question.type === 'multiple-choice' || question.type === 'multiple-response';
  const wrong = isChoice ? order.filter((place) => !question.options[place]?.correct) : [];
  if (wrong.length === 0) return null;
  return (
    <>
      <h4>Why not the others</h4>
      <ol className={styles.answers}>
        {wrong.map((place) => (
          <Answer
            key={place}
            option={question.options[place]}
            mark={String.fromCharCode(65 + order.indexOf(place))}
            isTaken={item.first?.taken.includes(place)}
          />
        ))}
      </ol>
    </>
  );
}
