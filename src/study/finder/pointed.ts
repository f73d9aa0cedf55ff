import type {Service} from '../../content/model/services';
import type {Phrase} from './finding';

/** What follows from the points of a phrase: whom it speaks for and against, and its weight. */
export function pointed(phrase: Omit<Phrase, 'for' | 'against' | 'weight'>): Phrase {
  const entries = (Object.entries(phrase.points) as [Service, number][]).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  return {
    ...phrase,
    for: entries.filter(([, points]) => points > 0).map(([service]) => service),
    against: entries.filter(([, points]) => points < 0).map(([service]) => service),
    weight: Math.abs(entries[0]?.[1] ?? 0),
  };
}
