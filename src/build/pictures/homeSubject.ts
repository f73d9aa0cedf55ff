import type {Site} from '../../content/model/site';
import type {Subject} from './Card';

/** What the sheet holds, in numbers. */
export function homeSubject({pages, claims, sources}: Site): Subject {
  const signals = pages.flatMap((page) => page.signals).length;
  const corrected = claims.filter(({value}) => value.verdict !== 'correct').length;
  return {
    kind: 'counts',
    counts: [
      {value: String(signals), label: 'exam signals', tone: 'msk'},
      {value: `${corrected} of ${claims.length}`, label: 'old statements corrected', tone: 'other'},
      {value: String(sources.length), label: 'official sources', tone: 'soft'},
    ],
  };
}
