import type {Grade} from '@site/src/study/progress/studyEvent';
import type {GradeOutcomes} from '@site/src/study/review/gradeOutcomes';
import {intervalText} from '@site/src/study/review/intervalText';
import type {ReactNode} from 'react';
import {GRADES} from './grades';
import styles from './styles.module.css';

type Props = {
  outcomes: GradeOutcomes;
  /** In milliseconds since 1970. */
  now: number;
  hasKeys: boolean;
  onGrade: (grade: Grade) => void;
};

/** The four grades: what each means, and when the card then comes back. */
export function GradeButtons({outcomes, now, hasKeys, onGrade}: Props): ReactNode {
  return (
    <fieldset className={styles.grades}>
      <legend>How well did you know it?</legend>
      {GRADES.map(({grade, name, means}) => (
        <button key={grade} type="button" className={styles.grade} data-grade={grade} onClick={() => onGrade(grade)}>
          <strong>
            {name}
            {hasKeys && (
              <span className={styles.key} aria-hidden="true">
                {grade}
              </span>
            )}
          </strong>
          <span>{means}</span>
          <em>Next: {intervalText(now, outcomes[grade])}</em>
        </button>
      ))}
    </fieldset>
  );
}
