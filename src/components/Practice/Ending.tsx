import {optionOrders} from '@site/src/study/quiz/optionOrders';
import type {QuizSet} from '@site/src/study/quiz/quizSet';
import {score} from '@site/src/study/quiz/score';
import type {Session} from '@site/src/study/quiz/session';
import type {ReactNode} from 'react';
import {BankNotice} from './BankNotice';
import {Calibration} from './Calibration';
import {GroupResults} from './GroupResults';
import type {LoadedBank} from './loadBank.client';
import {ReviewedItem} from './ReviewedItem';
import styles from './styles.module.css';
import {useFocus} from './useFocus.client';

type Props = {session: Session; bank: LoadedBank; begin: (set: QuizSet, bank: LoadedBank) => void};

/** The end of a set: what was right, what was missed and where to read it, and the group's results. */
export function Ending({session, bank, begin}: Props): ReactNode {
  const heading = useFocus('result');
  const {ids, items, set} = session;
  const {right, of, missed} = score(session);
  const orders = optionOrders(
    ids.flatMap((id) => bank.byId.get(id) ?? []),
    set.seed,
  );
  const retry = (chosen: string[]) =>
    begin({...set, bank: bank.version, items: chosen, seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0}, bank);
  return (
    <section aria-labelledby="result">
      <h2 id="result" ref={heading} tabIndex={-1}>
        {right} of {of} right
      </h2>
      <p>
        {missed.length > 0
          ? 'Read what you missed, then try it again: the options come in another order.'
          : of > 0
            ? 'Nothing missed. Come back to these on another day: only then it shows what stays.'
            : 'Nothing was answered.'}
        {of < ids.length && ` ${ids.length - of} not answered.`}
      </p>
      <Calibration items={items} />
      <div className={styles.row}>
        {missed.length > 0 && (
          <button type="button" className={styles.primary} onClick={() => retry(missed)}>
            Try the missed again
          </button>
        )}
        <button type="button" className={styles.secondary} onClick={() => begin(set, bank)}>
          Repeat the set
        </button>
        <a className={missed.length > 0 ? styles.secondary : styles.primary} href="#setup">
          Choose another set
        </a>
      </div>
      {[true, false].map((isMissed) => {
        const shown = [...ids.entries()].filter(([place, id]) => items[place]?.first !== undefined && missed.includes(id) === isMissed);
        return (
          shown.length > 0 && (
            <section key={`${isMissed}`} aria-label={isMissed ? 'Missed' : 'Right'}>
              <h3>{isMissed ? 'Missed' : 'Right'}</h3>
              <ul className={styles.reviewed}>
                {shown.map(([place, id]) => (
                  <ReviewedItem key={id} id={id} place={place} order={orders[place] ?? []} session={session} bank={bank} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <GroupResults session={session} bank={bank} orders={orders} />
      <BankNotice set={set} bank={bank} />
    </section>
  );
}
