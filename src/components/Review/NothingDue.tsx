import Link from '@docusaurus/Link';
import {readNext} from '@site/src/study/progress/readNext';
import type {StudyEvent} from '@site/src/study/progress/studyEvent';
import type {Plan} from '@site/src/study/review/schedule';
import type {ReactNode} from 'react';
import {type Material, sectionOf} from './material';
import {momentText} from './momentText';
import styles from './styles.module.css';

type Props = {
  plan: Plan;
  /** In milliseconds since 1970. */
  now: number;
  events: readonly StudyEvent[];
  material: Material;
  /** The reader wants at once what would come in some minutes. */
  onSoon: () => void;
};

/** Nothing to ask: when there will be, and what to do meanwhile. */
export function NothingDue({plan: {phase, next, soon, done}, now, events, material, onSoon}: Props): ReactNode {
  const [reading] = readNext(
    events,
    material.sections.map(({id}) => id),
  );
  const page = reading && sectionOf(material, reading.section);
  return (
    <div className={styles.card}>
      <h3 tabIndex={-1} data-focus>
        {phase === 'over' ? 'The day of your exam has passed' : done > 0 ? 'Done for now' : 'Nothing is due'}
      </h3>
      {phase === 'over' && <p>Nothing falls due after an exam. Set a new date, or clear it, to go on.</p>}
      {phase !== 'over' && (
        <p>{next === undefined ? 'Nothing is left before the exam.' : `The next cards come ${momentText(now, next)}.`}</p>
      )}
      {soon.length > 0 && (
        <button type="button" className={styles.secondary} onClick={onSoon}>
          Take {soon.length === 1 ? 'the missed card' : `the ${soon.length} missed cards`} now
        </button>
      )}
      {page && (
        <p>
          Meanwhile read <Link to={page.route}>{page.title}</Link>
          {reading?.missed ? ', where you missed most.' : ', where nothing was asked yet.'}
        </p>
      )}
    </div>
  );
}
