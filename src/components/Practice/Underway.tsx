import {nextOpen} from '@site/src/study/quiz/nextOpen';
import {optionOrders} from '@site/src/study/quiz/optionOrders';
import type {Action, Session} from '@site/src/study/quiz/session';
import {type ReactNode, useMemo, useRef} from 'react';
import {Clock} from './Clock';
import {Feedback} from './Feedback';
import {ItemFoot} from './ItemFoot';
import type {LoadedBank} from './loadBank.client';
import {NextStep} from './NextStep';
import {pickOption} from './pickOption.client';
import {progressText} from './progressText';
import {QuestionForm} from './QuestionForm';
import {SetNav} from './SetNav';
import styles from './styles.module.css';
import {useAnswer} from './useAnswer.client';
import {useFocus} from './useFocus.client';
import {useShortcuts} from './useShortcuts.client';

type Props = {
  session: Session;
  bank: LoadedBank;
  act: (action: Action) => void;
  /** One question that a link has opened, rather than a set. */
  isSingle: boolean;
};

/** A set under way, one question at a time. */
export function Underway({session, bank, act, isSingle}: Props): ReactNode {
  const {ids, items, at, set, isPaused, left} = session;
  const orders = useMemo(
    () =>
      optionOrders(
        ids.flatMap((id) => bank.byId.get(id) ?? []),
        set.seed,
      ),
    [ids, bank, set.seed],
  );
  const order = orders[at] ?? [];
  const id = ids[at] ?? '';
  const {advance, finish, missing} = useAnswer(session, bank, order, act);
  const form = useRef<HTMLFormElement>(null);
  const heading = useFocus(id);
  const [hasKeys, setHasKeys] = useShortcuts({
    pick: (number) => pickOption(form.current, number),
    turn: (by) => act({type: 'go', to: at + by}),
    enter: advance,
  });
  const question = bank.byId.get(id);
  const item = items[at];
  if (question === undefined || item === undefined) return null;
  const shown = {question, item, order};
  return (
    <section aria-labelledby="question" data-question={id}>
      <header className={styles.head}>
        <h2 id="question" ref={heading} tabIndex={-1}>
          {isSingle ? `Question ${id}` : `Question ${at + 1} of ${ids.length}`}
        </h2>
        {left !== undefined && <Clock left={left} isPaused={isPaused} isStanding={item.stage === 'done'} act={act} />}
      </header>
      <p role="status" className="announced">
        {progressText(session)}
      </p>
      {isPaused ? (
        <p className={styles.card}>Paused. The question comes back when the clock goes on.</p>
      ) : (
        <QuestionForm {...shown} set={set} act={act} form={form} isLast={at === ids.length - 1} onSubmit={advance} />
      )}
      {missing && (
        <p role="alert" className={styles.missing}>
          {missing}
        </p>
      )}
      {item.stage === 'done' && (
        <Feedback {...shown} bank={bank} session={session} isAtOnce>
          <NextStep isSingle={isSingle} isLast={nextOpen(session.items, at) === undefined} onNext={advance} />
        </Feedback>
      )}
      {!isSingle && <SetNav session={session} act={act} onFinish={finish} />}
      <ItemFoot id={id} version={bank.version} hasKeys={hasKeys} onKeys={setHasKeys} />
    </section>
  );
}
