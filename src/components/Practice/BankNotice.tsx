import type {QuizSet} from '@site/src/study/quiz/quizSet';
import type {ReactNode} from 'react';
import type {LoadedBank} from './loadBank.client';
import styles from './styles.module.css';

type Props = {set: QuizSet; bank: LoadedBank};

/** The version of the bank that a set was made with; when it has changed since, what that means. */
export function BankNotice({set, bank}: Props): ReactNode {
  const gone = set.items.filter((id) => !bank.byId.has(id));
  if (set.bank === bank.version) return <p className={styles.soft}>Question bank: version {bank.version}</p>;
  return (
    <p role="note" className={styles.notice}>
      The question bank has changed since this set was made (version {set.bank}, now {bank.version}). The questions are the same, but their
      wording may differ from what others in the group have seen.
      {gone.length > 0 && ` No longer there: ${gone.join(', ')}.`}
    </p>
  );
}
