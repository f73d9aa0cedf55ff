import type {ReactNode} from 'react';

type Props = {phrases: readonly string[]};

/** Phrases of a stem, quoted. */
export function Phrases({phrases}: Props): ReactNode {
  return phrases.map((phrase, place) => (
    <span key={phrase}>
      {place > 0 && ', '}
      <q>{phrase}</q>
    </span>
  ));
}
