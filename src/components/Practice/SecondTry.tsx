import type {BankQuestion} from '@site/src/content/model/questionBank';
import type {ItemState} from '@site/src/study/quiz/session';
import type {ReactNode} from 'react';
import {Phrases} from './Phrases';
import styles from './styles.module.css';
import {useFocus} from './useFocus.client';

type Props = {question: BankQuestion; item: ItemState; order: readonly number[]};

/** A hint rather than the answer: who finds it now remembers it better. */
export function SecondTry({question, item, order}: Props): ReactNode {
  const heading = useFocus(question.id);
  const letters = (item.first?.taken ?? []).map((place) => String.fromCharCode(65 + order.indexOf(place))).sort();
  const isChoice = question.type === 'multiple-choice' || question.type === 'multiple-response';
  return (
    <div className={styles.second}>
      <h3 ref={heading} tabIndex={-1} className={styles.wrong}>
        Not right yet
      </h3>
      <p>
        {isChoice && letters.length > 0 && `You chose ${letters.join(' and ')}. `}This decides: <Phrases phrases={question.decides} />. Read
        the marked words again and try once more. The question counts as missed.
      </p>
    </div>
  );
}
