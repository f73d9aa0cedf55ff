import {addEvent, stamp} from '@site/src/components/Progress/progressStore.client';
import {readEvents} from '@site/src/study/progress/readEvents';
import type {Grade, StudyEvent} from '@site/src/study/progress/studyEvent';
import {type GradeOutcomes, gradeOutcomes} from '@site/src/study/review/gradeOutcomes';
import {intervalText} from '@site/src/study/review/intervalText';
import type {ReviewSettings} from '@site/src/study/review/reviewSettings';
import type {Plan} from '@site/src/study/review/schedule';
import {type RefObject, useLayoutEffect, useMemo, useRef, useState} from 'react';
import type {Material} from './material';
import {usePlan} from './usePlan.client';

/** What is on the table, and what the reader can do with it. */
type SessionState = {
  events: readonly StudyEvent[];
  plan: Plan;
  settings: ReviewSettings;
  /** In milliseconds since 1970. */
  now: number;
  /** The card that is asked; undefined when nothing is due. */
  card?: string;
  /** What each grade would do; undefined while the answer is hidden. */
  outcomes?: GradeOutcomes;
  /** What has happened, for who cannot see it. */
  said: string;
  /** The element in which the focus goes to what is marked by `data-focus` after each step of the reader. */
  place: RefObject<HTMLElement | null>;
  show: () => void;
  grade: (grade: Grade) => void;
  /** Takes at once what was missed and would come in some minutes. */
  takeSoon: () => void;
};

/** A session over what the log holds and what there is to ask. */
export function useSession(stored: readonly StudyEvent[], material: Material): SessionState {
  // Grades count at once, also while they are on their way to the log.
  const [given, setGiven] = useState<StudyEvent[]>([]);
  const events = useMemo(() => readEvents([...stored, ...given]).events, [stored, given]);
  const {plan, settings, now} = usePlan(events, material);
  const [takesSoon, setTakesSoon] = useState(false);
  const [shown, setShown] = useState<string>();
  const [said, setSaid] = useState('');
  const place = useRef<HTMLElement>(null);
  const asked = useRef<string>(undefined);
  // Set by what the reader does, so that nothing else moves the focus.
  const follows = useRef(false);

  const queue = plan.queue.length > 0 || !takesSoon ? plan.queue : plan.soon;
  // A card stays until it is graded, whatever falls due meanwhile.
  const card = asked.current !== undefined && queue.includes(asked.current) ? asked.current : queue[0];
  const outcomes = card !== undefined && card === shown ? gradeOutcomes(events, card, now, settings.exam) : undefined;

  // With the step itself: the next one may come before the page is painted.
  useLayoutEffect(() => {
    asked.current = card;
    if (!follows.current) return;
    follows.current = false;
    place.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
  });

  function show() {
    follows.current = true;
    setShown(card);
    setSaid('The answer is shown.');
  }

  function grade(chosen: Grade) {
    if (card === undefined || outcomes === undefined) return;
    const event: StudyEvent = {...stamp(), kind: 'reviewed', card, grade: chosen};
    follows.current = true;
    asked.current = undefined;
    setGiven([...given, event]);
    setShown(undefined);
    setSaid(`Noted. Next: ${intervalText(now, outcomes[chosen])}.`);
    void addEvent(event);
  }

  return {events, plan, settings, now, card, outcomes, said, place, show, grade, takeSoon: () => setTakesSoon(true)};
}
