import {countingEvents} from '../progress/countingEvents';
import type {StudyEvent} from '../progress/studyEvent';

/** How a question was answered last. */
export type LastResult = {right: boolean; sure?: boolean};
/** By the id of the question; what was never answered is missing. */
export type LastResults = ReadonlyMap<string, LastResult>;

/** The last answer to each question since its section was last reset. */
export function lastResults(log: readonly StudyEvent[]): LastResults {
  const answers = countingEvents(log).filter((event) => event.kind === 'answered');
  return new Map(answers.sort((a, b) => a.at - b.at).map(({item, right, sure}) => [item, {right, sure}]));
}
