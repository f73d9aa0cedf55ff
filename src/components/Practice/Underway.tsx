import {grade, isComplete} from '@site/src/study/quiz/grade';
import {optionOrders} from '@site/src/study/quiz/optionOrders';
import type {Action, Session} from '@site/src/study/quiz/session';
import {type ReactNode, useMemo, useRef, useState} from 'react';
import {Clock} from './Clock';
import {Feedback} from './Feedback';
import {ItemFoot} from './ItemFoot';
import type {LoadedBank} from './loadBank.client';
import {pickOption} from './pickOption.client';
import {progressText} from './progressText';
import {QuestionForm} from './QuestionForm';
import {SetNav} from './SetNav';
import styles from './styles.module.css';
import {useFocus} from './useFocus.client';
import {useShortcuts} from './useShortcuts.client';
import {whatIsMissing} from './whatIsMissing';

type Props = {
  session: Session;
  bank: LoadedBank;
  act: (action: Action) => void;
  /** One question that a link has opened, rather than a set. */
  isSingle: boolean;
};

/** A set under way, one question at a time. */
export function Underway({session, bank, act, isSingle}: Props): ReactNode {
  const {ids, items, at, set, isPaused} = session;
  const orders = useMemo(
    () =>
      optionOrders(
        ids.flatMap((id) => bank.byId.get(id) ?? []),
        set.seed,
      ),
    [ids, bank, set.seed],
  );
  const [missing, setMissing] = useState<{at: number; text: string}>();
  const form = useRef<HTMLFormElement>(null);
  const id = ids[at] ?? '';
  const heading = useFocus(id);
  const question = bank.byId.get(id);
  const item = items[at];
  const order = orders[at];
  const [hasKeys, setHasKeys] = useShortcuts({
    pick: (number) => pickOption(form.current, number),
    turn: (by) => act({type: 'go', to: at + by}),
    enter: () => advance(),
  });
  if (question === undefined || item === undefined || order === undefined) return null;
  const isExam = set.mode === 'exam';
  const isLast = at === ids.length - 1;

  /** Checks an answer, or goes on: what Enter and the main button do. */
  function advance(): void {
    if (question === undefined || item === undefined || order === undefined) return;
    if (isExam || item.stage === 'done') {
      if (!isLast) act({type: 'go', to: at + 1});
      else if (!isExam) act({type: 'finish', right: []});
      return;
    }
    // Steps that nobody has moved are an answer, too.
    const taken = question.type === 'ordering' && item.taken.length === 0 ? order : item.taken;
    const isReady = isComplete(question, taken);
    setMissing(isReady ? undefined : {at, text: whatIsMissing(question)});
    if (!isReady) return;
    act({type: 'take', taken});
    act({type: 'check', right: grade(question, taken)});
  }

  function finish(): void {
    act({type: 'finish', right: ids.map((one, place) => gradeOf(one, place))});
  }

  function gradeOf(one: string, place: number): boolean {
    const asked = bank.byId.get(one);
    return asked !== undefined && grade(asked, items[place]?.taken ?? []);
  }

  return (
    <section aria-labelledby="question" data-question={id}>
      <header className={styles.head}>
        <h2 id="question" ref={heading} tabIndex={-1}>
          {isSingle ? `Question ${id}` : `Question ${at + 1} of ${ids.length}`}
        </h2>
        {session.left !== undefined && <Clock left={session.left} isPaused={isPaused} isStanding={item.stage === 'done'} act={act} />}
      </header>
      <p role="status" className="announced">
        {progressText(session)}
      </p>
      {isPaused ? (
        <p className={styles.card}>Paused. The question comes back when the clock goes on.</p>
      ) : (
        <QuestionForm question={question} item={item} order={order} set={set} act={act} form={form} isLast={isLast} onSubmit={advance} />
      )}
      {missing?.at === at && item.stage !== 'done' && (
        <p role="alert" className={styles.missing}>
          {missing.text}
        </p>
      )}
      {item.stage === 'done' && item.first && (
        <Feedback question={question} item={item} order={order} bank={bank} session={session} isAtOnce>
          {isSingle ? (
            <a className={styles.primary} href="#setup">
              More practice
            </a>
          ) : (
            <button type="button" className={styles.primary} onClick={advance}>
              {isLast ? 'See the result' : 'Next question'}
            </button>
          )}
        </Feedback>
      )}
      {!isSingle && <SetNav session={session} act={act} onFinish={finish} />}
      <ItemFoot id={id} version={bank.version} hasKeys={hasKeys} onKeys={setHasKeys} />
    </section>
  );
}
