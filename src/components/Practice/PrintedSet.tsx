import {optionOrders} from '@site/src/study/quiz/optionOrders';
import type {Session} from '@site/src/study/quiz/session';
import {setName} from '@site/src/study/quiz/setCode';
import type {ReactNode} from 'react';
import type {LoadedBank} from './loadBank.client';
import {PrintedQuestion} from './PrintedQuestion';
import styles from './styles.module.css';

type Props = {session: Session; bank: LoadedBank};

/** The set on paper: all its questions, no answer. There only while the page is printed. */
export function PrintedSet({session: {ids, set}, bank}: Props): ReactNode {
  const questions = ids.flatMap((id) => bank.byId.get(id) ?? []);
  const orders = optionOrders(questions, set.seed);
  return (
    <section className={styles.printed} aria-label="The set on paper">
      <p>
        Set {setName(set)}, question bank {bank.version}. The answer to a question stands at {window.location.href.replace(/#.*/, '')}#
        {ids[0]}, with its id at the end.
      </p>
      <ol>
        {questions.map((question, place) => (
          <PrintedQuestion key={question.id} question={question} order={orders[place] ?? []} />
        ))}
      </ol>
    </section>
  );
}
