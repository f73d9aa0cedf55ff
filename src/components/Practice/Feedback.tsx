import type {BankQuestion} from '@site/src/content/model/questionBank';
import type {ItemState, Session} from '@site/src/study/quiz/session';
import type {ReactNode} from 'react';
import {KeyRule} from './KeyRule';
import type {LoadedBank} from './loadBank.client';
import {OtherOptions} from './OtherOptions';
import {Outcome} from './Outcome';
import {Phrases} from './Phrases';
import {ReadOn} from './ReadOn';
import styles from './styles.module.css';
import {TwinNote} from './TwinNote';

type Props = {
  question: BankQuestion;
  item: ItemState;
  order: readonly number[];
  bank: LoadedBank;
  session: Session;
  /** Right after the answer: the focus moves here. */
  isAtOnce?: boolean;
  /** What to do next. */
  children?: ReactNode;
};

/** What an answer was worth and why: the rule, what gave it away, the other options, where to read on. */
export function Feedback({question, item, order, bank, session, isAtOnce = false, children}: Props): ReactNode {
  return (
    <div className={styles.feedback} data-feedback={item.first?.right ? 'right' : 'missed'}>
      <Outcome question={question} item={item} isAtOnce={isAtOnce} />
      <KeyRule question={question} item={item} order={order} />
      <p>
        <strong>What gives it away:</strong> <Phrases phrases={question.decides} />.
      </p>
      <OtherOptions question={question} item={item} order={order} />
      <TwinNote question={question} bank={bank} session={session} />
      <ReadOn question={question} bank={bank} />
      {children && <div className={styles.row}>{children}</div>}
    </div>
  );
}
