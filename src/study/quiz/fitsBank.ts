import type {Gradable} from './grade';
import type {Session} from './session';

/** True when a stored session can go on with this bank: it has the questions, and they have the options that were taken. */
export function fitsBank({ids, items}: Session, questions: ReadonlyMap<string, Gradable>): boolean {
  return ids.every((id, place) => {
    const count = questions.get(id)?.options.length ?? -1;
    return [...(items[place]?.taken ?? []), ...(items[place]?.first?.taken ?? [])].every((option) => option < count) && count > 0;
  });
}
