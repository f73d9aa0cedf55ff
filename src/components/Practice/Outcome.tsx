import type {BankQuestion} from '@site/src/content/model/questionBank';
import {grade} from '@site/src/study/quiz/grade';
import type {ItemState} from '@site/src/study/quiz/session';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import {useFocus} from './useFocus.client';

type Props = {question: BankQuestion; item: ItemState; isAtOnce: boolean};

/** Right or wrong, in words. */
export function Outcome({question, item, isAtOnce}: Props): ReactNode {
  const {first, taken} = item;
  const isRight = first?.right === true;
  const text = isRight
    ? 'Right'
    : first?.taken.length === 0
      ? 'Not answered'
      : grade(question, taken)
        ? 'Right at the second try'
        : 'Not right';
  const content = (
    <>
      <span aria-hidden="true">{isRight ? '✓' : '✗'}</span> {text}
      {isRight && first?.sure === false && <span className={styles.soft}> You were not sure: read the rule all the same.</span>}
      {!isRight && first?.sure === true && <span className={styles.soft}> You were sure: this one is worth a note.</span>}
    </>
  );
  const look = isRight ? styles.right : styles.wrong;
  return isAtOnce ? (
    <FocusedHeading id={question.id} look={look} content={content} />
  ) : (
    <p className={`${styles.outcome} ${look}`}>{content}</p>
  );
}

function FocusedHeading({id, look, content}: {id: string; look?: string; content: ReactNode}): ReactNode {
  const heading = useFocus(id);
  return (
    <h3 ref={heading} tabIndex={-1} className={`${styles.outcome} ${look}`}>
      {content}
    </h3>
  );
}
