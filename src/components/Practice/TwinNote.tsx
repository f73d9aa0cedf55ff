import type {BankQuestion} from '@site/src/content/model/questionBank';
import type {Session} from '@site/src/study/quiz/session';
import {twinDifference} from '@site/src/study/quiz/twinDifference';
import type {ReactNode} from 'react';
import type {LoadedBank} from './loadBank.client';
import styles from './styles.module.css';

type Props = {question: BankQuestion; bank: LoadedBank; session: Session};

/** How one phrase turns the answer into that of the twin; not while the twin is still to be answered. */
export function TwinNote({question, bank, session}: Props): ReactNode {
  const twin = question.pair === undefined ? undefined : bank.byId.get(question.pair);
  const place = session.ids.indexOf(twin?.id ?? '');
  if (twin === undefined || (place >= 0 && session.items[place]?.stage !== 'done')) return null;
  const {here, there} = twinDifference(question.stem, twin.stem);
  const key = twin.options.filter(({correct}) => correct).map(({text}) => text);
  return (
    <p className={styles.flip}>
      <strong>One phrase turns it:</strong> with {there ? <q>{there}</q> : 'nothing'} instead of {here ? <q>{here}</q> : 'nothing'} the
      answer would be <q>{key.join('; ')}</q> (<a href={`#${twin.id}`}>{twin.id}</a>).
    </p>
  );
}
