import type {ItemState} from '@site/src/study/quiz/session';
import type {ReactNode} from 'react';

type Props = {items: readonly ItemState[]};

/** How often "sure" was right, where the set asked. */
export function Calibration({items}: Props): ReactNode {
  const sure = items.flatMap(({first}) => (first?.sure === true ? [first] : []));
  if (sure.length === 0) return null;
  return (
    <p>
      Where you were sure: {sure.filter(({right}) => right).length} of {sure.length} right.
    </p>
  );
}
