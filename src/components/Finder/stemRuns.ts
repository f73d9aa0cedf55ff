import type {Finding} from '@site/src/study/finder/finding';

/** A piece of the stem: a phrase by its number from 1, what the question asks by, or the text between. */
export type StemRun = {start: number; text: string; number?: number; isCriterion?: boolean};

/** The stem piece by piece. What it asks by is no piece of its own where a phrase says more. */
export function stemRuns({question: {stem}, phrases, criterion}: Pick<Finding, 'question' | 'phrases' | 'criterion'>): StemRun[] {
  const isFree = criterion !== undefined && !phrases.some(({start, end}) => start < criterion.end && criterion.start < end);
  const spans = [
    ...phrases.map(({start, end}, index) => ({start, end, number: index + 1})),
    ...(isFree ? [{...criterion, isCriterion: true}] : []),
  ].sort((a, b) => a.start - b.start);
  const runs: StemRun[] = [];
  let at = 0;
  for (const {start, end, ...what} of spans) {
    if (start > at) runs.push({start: at, text: stem.slice(at, start)});
    runs.push({start, text: stem.slice(start, end), ...what});
    at = end;
  }
  if (at < stem.length) runs.push({start: at, text: stem.slice(at)});
  return runs;
}
