import type {Session} from './session';

/** What stands at the end of a set. */
export type Score = {
  right: number;
  /** All questions of an exam; in learning mode those that were answered. */
  of: number;
  /** Ids of those that were not right, in their order. */
  missed: string[];
};

/** Counts what was right at the first try. */
export function score({ids, items}: Session): Score {
  const graded = items.flatMap(({first}, place) => (first === undefined ? [] : [{id: ids[place] as string, right: first.right}]));
  const missed = graded.filter(({right}) => !right).map(({id}) => id);
  return {right: graded.length - missed.length, of: graded.length, missed};
}
