import type {Run} from '@site/src/study/search/excerpt';
import type {ReactNode} from 'react';

type Props = {runs: Run[]};

/** Text in which the words found are marked. */
export function Marked({runs}: Props): ReactNode {
  // Runs have no identity but their place.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return runs.map(({text, found}, index) => (found ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>));
}
