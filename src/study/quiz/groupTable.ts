import type {ItemResult, MemberResult} from './resultCode';

/** A question of a group's set. */
export type GroupRow = {
  id: string;
  /** In the order of the members. */
  results: ItemResult[];
  missed: number;
  answered: number;
  /** Members beside the largest camp of those who gave the same answer. */
  split: number;
};

/** A group's results, question by question in the order of the set. */
export function groupTable(items: readonly string[], members: readonly MemberResult[]): GroupRow[] {
  return items.map((id, place) => {
    const results = members.map((member) => member.results[place] ?? 'open');
    const given = results.filter((result) => result !== 'open');
    const camps = new Map<string, number>();
    for (const result of given) camps.set(JSON.stringify(result), (camps.get(JSON.stringify(result)) ?? 0) + 1);
    return {
      id,
      results,
      missed: given.filter((result) => result !== 'right').length,
      answered: given.length,
      split: given.length - Math.max(0, ...camps.values()),
    };
  });
}

/** What a group should talk about first: what most have missed, and of these what they most disagree on. At most `most`. */
export function discussFirst(rows: readonly GroupRow[], most: number): GroupRow[] {
  return rows
    .filter(({missed}) => missed > 0)
    .sort((a, b) => b.missed - a.missed || b.split - a.split)
    .slice(0, most);
}
