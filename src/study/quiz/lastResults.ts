import type {StudyEvent} from '../progress/studyEvent';

/** How a question was answered last. */
export type LastResult = {right: boolean; sure?: boolean};
/** By the id of the question; what was never answered is missing. */
export type LastResults = ReadonlyMap<string, LastResult>;

/** The last answer to each question since its section was last reset. */
export function lastResults(log: readonly StudyEvent[]): LastResults {
  const undone = new Set(log.flatMap((event) => (event.kind === 'reset-undone' ? [event.reset] : [])));
  const results = new Map<string, LastResult>();
  for (const event of [...log].sort((a, b) => a.at - b.at)) {
    if (event.kind === 'answered') results.set(event.item, {right: event.right, sure: event.sure});
    if (event.kind !== 'reset' || undone.has(event.id)) continue;
    for (const item of [...results.keys()])
      if (event.section === undefined || item.replace(/-\d{3}$/, '') === event.section) results.delete(item);
  }
  return results;
}
