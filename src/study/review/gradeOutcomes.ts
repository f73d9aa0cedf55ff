import type {Grade, StudyEvent} from '../progress/studyEvent';
import {dueAt} from './dueAt';
import {examDay} from './examDay';
import {historiesOf} from './historiesOf';
import {memoryOf} from './memory';

/** When a card comes back after each grade, in milliseconds since 1970; undefined when not before the exam. */
export type GradeOutcomes = Record<Grade, number | undefined>;

/** What each grade would do to a card now. `exam` is YYYY-MM-DD. */
export function gradeOutcomes(events: readonly StudyEvent[], card: string, now: number, exam?: string): GradeOutcomes {
  const history = historiesOf(events).get(card) ?? [];
  const at = Math.max(now, history.at(-1)?.at ?? now);
  const after = (grade: Grade) =>
    dueAt(card, memoryOf([...history, {kind: 'reviewed', id: '', at, card, grade}]), exam === undefined ? undefined : examDay(exam));
  return {1: after(1), 2: after(2), 3: after(3), 4: after(4)};
}
