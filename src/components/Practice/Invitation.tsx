import type {QuizSet} from '@site/src/study/quiz/quizSet';
import {setName} from '@site/src/study/quiz/setCode';
import type {ReactNode} from 'react';
import {BankNotice} from './BankNotice';
import type {LoadedBank} from './loadBank.client';
import styles from './styles.module.css';
import {useFocus} from './useFocus.client';

type Props = {set: QuizSet; bank: LoadedBank; begin: (set: QuizSet, bank: LoadedBank) => void};

/** What awaits who has opened the link of a group. */
export function Invitation({set, bank, begin}: Props): ReactNode {
  const heading = useFocus('invitation');
  const {items, mode, timed, asksSure} = set;
  const known = items.filter((id) => bank.byId.has(id)).length;
  return (
    <section className={styles.card} aria-labelledby="invitation">
      <h2 id="invitation" ref={heading} tabIndex={-1}>
        Set {setName(set)}
      </h2>
      <p>
        {items.length} {items.length === 1 ? 'question' : 'questions'},{' '}
        {mode === 'exam' ? 'exam mode: feedback at the end' : 'learning mode: feedback after each question'}
        {timed && `, a timer of ${2 * items.length} minutes`}
        {asksSure && ', and how sure you are'}. Everyone with this link gets the same questions, options and order.
      </p>
      <BankNotice set={set} bank={bank} />
      <div className={styles.row}>
        {known > 0 && (
          <button type="button" className={styles.primary} onClick={() => begin(set, bank)}>
            Start the set
          </button>
        )}
        <a className={styles.secondary} href="#setup">
          Choose a set of my own
        </a>
      </div>
    </section>
  );
}
