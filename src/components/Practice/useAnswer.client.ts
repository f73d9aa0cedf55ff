import {grade, isComplete} from '@site/src/study/quiz/grade';
import {nextOpen} from '@site/src/study/quiz/nextOpen';
import type {Action, Session} from '@site/src/study/quiz/session';
import {useState} from 'react';
import type {LoadedBank} from './loadBank.client';
import {whatIsMissing} from './whatIsMissing';

type Answer = {
  /** Checks an answer, or goes on: what Enter and the main button do. */
  advance: () => void;
  /** Ends the set. */
  finish: () => void;
  /** What is still to be done before the present answer can be checked. */
  missing?: string;
};

/** Grades what the learner has put in. `order` is that in which the options of the present question are shown. */
export function useAnswer(session: Session, bank: LoadedBank, order: readonly number[], act: (action: Action) => void): Answer {
  const [missing, setMissing] = useState<{at: number; text: string}>();
  const {ids, items, at, set} = session;
  const question = bank.byId.get(ids[at] ?? '');
  const item = items[at];
  const open = nextOpen(items, at);

  function advance(): void {
    if (set.mode === 'exam') act({type: 'go', to: at + 1});
    else if (item?.stage === 'done') {
      if (open === undefined) finish();
      else act({type: 'go', to: open});
    } else if (question !== undefined && item !== undefined) {
      // Steps that nobody has moved are an answer, too.
      const taken = question.type === 'ordering' && item.taken.length === 0 ? [...order] : item.taken;
      const isReady = isComplete(question, taken);
      setMissing(isReady ? undefined : {at, text: whatIsMissing(question)});
      if (!isReady) return;
      act({type: 'take', taken});
      act({type: 'check', right: grade(question, taken)});
    }
  }

  function finish(): void {
    const right = ids.map((id, place) => {
      const asked = bank.byId.get(id);
      return asked !== undefined && grade(asked, items[place]?.taken ?? []);
    });
    act({type: 'finish', right});
  }

  return {advance, finish, missing: missing?.at === at && item?.stage !== 'done' ? missing.text : undefined};
}
