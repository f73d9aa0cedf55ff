import {addEvent, stamp} from '@site/src/components/Progress/progressStore.client';
import {readEvents} from '@site/src/study/progress/readEvents';
import type {Grade, StudyEvent} from '@site/src/study/progress/studyEvent';
import {gradeOutcomes} from '@site/src/study/review/gradeOutcomes';
import {intervalText} from '@site/src/study/review/intervalText';
import {type ReactNode, useEffect, useMemo, useRef, useState} from 'react';
import {CardView} from './CardView';
import {Intro} from './Intro';
import type {Material} from './material';
import {NothingDue} from './NothingDue';
import {SettingsForm} from './SettingsForm.client';
import styles from './styles.module.css';
import {useKeys} from './useKeys.client';
import {usePlan} from './usePlan.client';

type Props = {
  events: readonly StudyEvent[];
  material: Material;
};

/** The cards of today, one at a time: asked, shown, graded. */
export function Session({events: stored, material}: Props): ReactNode {
  /** Grades of this session, which count at once, also while they are on their way to the log. */
  const [given, setGiven] = useState<StudyEvent[]>([]);
  const events = useMemo(() => readEvents([...stored, ...given]).events, [stored, given]);
  const {plan, settings, now} = usePlan(events, material);
  const [takesSoon, setTakesSoon] = useState(false);
  const [current, setCurrent] = useState<string>();
  const [isShown, setIsShown] = useState(false);
  const [said, setSaid] = useState('');
  const place = useRef<HTMLDivElement>(null);
  /** Set by what the reader does, so that the focus follows him, and nothing else moves it. */
  const follows = useRef(false);

  const queue = plan.queue.length > 0 || !takesSoon ? plan.queue : plan.soon;
  // A card stays until it is graded, whatever falls due meanwhile.
  const card = current !== undefined && queue.includes(current) ? current : queue[0];
  const isAnswered = isShown && card === current;
  const outcomes = card === undefined || !isAnswered ? undefined : gradeOutcomes(events, card, now, settings.exam);

  useEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    place.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
  });

  function show() {
    follows.current = true;
    setCurrent(card);
    setIsShown(true);
    setSaid('The answer is shown.');
  }

  function grade(chosen: Grade) {
    if (card === undefined || outcomes === undefined) return;
    const event: StudyEvent = {...stamp(), kind: 'reviewed', card, grade: chosen};
    follows.current = true;
    setGiven([...given, event]);
    setIsShown(false);
    setCurrent(undefined);
    setSaid(`Noted. Next: ${intervalText(now, outcomes[chosen])}.`);
    void addEvent(event);
  }

  const keys = useKeys(card === undefined ? {} : isAnswered ? {onSpace: () => grade(3), onDigit: grade} : {onSpace: show});
  return (
    <section ref={place} aria-labelledby="today">
      <h2 id="today" tabIndex={-1}>
        Today
      </h2>
      <Intro plan={plan} limit={settings.limit} />
      <p role="status" className="announced">
        {said}
      </p>
      {card === undefined ? (
        <NothingDue plan={plan} now={now} events={events} material={material} onSoon={() => setTakesSoon(true)} />
      ) : (
        <CardView
          key={card}
          card={card}
          material={material}
          outcomes={outcomes}
          now={now}
          hasKeys={keys.isOn}
          onShow={show}
          onGrade={grade}
        />
      )}
      <label className={styles.keys}>
        <input type="checkbox" checked={keys.isOn} onChange={(event) => keys.set(event.target.checked)} />
        Single keys: space shows the answer, then means Good; 1 to 4 grade
      </label>
      <SettingsForm settings={settings} />
    </section>
  );
}
