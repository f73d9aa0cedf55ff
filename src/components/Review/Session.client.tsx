import type {StudyEvent} from '@site/src/study/progress/studyEvent';
import type {ReactNode} from 'react';
import {CardView} from './CardView';
import {Intro} from './Intro';
import type {Material} from './material';
import {NothingDue} from './NothingDue';
import {SettingsForm} from './SettingsForm.client';
import styles from './styles.module.css';
import {useKeys} from './useKeys.client';
import {useSession} from './useSession.client';

type Props = {
  events: readonly StudyEvent[];
  material: Material;
};

/** The cards of today, one at a time: asked, shown, graded. */
export function Session({events: stored, material}: Props): ReactNode {
  const {events, plan, settings, now, card, outcomes, said, place, show, grade, takeSoon} = useSession(stored, material);
  const acts = outcomes === undefined ? {onSpace: show} : {onSpace: () => grade(3), onDigit: grade};
  const keys = useKeys(card === undefined ? {} : acts);
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
        <NothingDue plan={plan} now={now} events={events} material={material} onSoon={takeSoon} />
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
