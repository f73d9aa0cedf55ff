import {describeBar} from './describeBar';
import {isBroken} from './isBroken';
import {markdownTable} from './markdownTable';
import type {Outcome} from './outcome';

/** What the README says of a part: its table, where it was measured, and each bar that does not hold. */
export function readmeBlock({rows, bars, note}: Outcome, machine: string): string {
  const broken = bars.filter(isBroken).map(describeBar);
  const verdict = broken.length === 0 ? 'All bars hold.' : `Bars that do not hold: ${broken.join('; ')}.`;
  return [markdownTable(rows), '', [`Measured ${machine}.`, note, verdict].filter(Boolean).join(' ')].join('\n');
}
