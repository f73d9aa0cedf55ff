import type {StudyEvent} from '../progress/studyEvent';

/** What a learner has set for the review. */
export type ReviewSettings = {
  /** Day of the exam, YYYY-MM-DD. Nothing falls due after it. */
  exam?: string;
  /** How many different cards a day may hold, at least 1. */
  limit: number;
};

/** Cards a day while the learner has set nothing: about ten minutes. */
export const DEFAULT_LIMIT = 40;

/** The settings as set last. */
export function reviewSettings(events: readonly StudyEvent[]): ReviewSettings {
  let exam: string | undefined;
  let limit = DEFAULT_LIMIT;
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    if (event.kind === 'exam-date') exam = event.date ?? undefined;
    if (event.kind === 'daily-limit') limit = event.cards;
  }
  return {exam, limit};
}
