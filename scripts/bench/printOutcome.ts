import {describeBar} from './describeBar';
import {isBroken} from './isBroken';
import type {Outcome} from './outcome';

/** Prints a part's table and what became of its bars. */
export function printOutcome(part: string, {rows, bars, note}: Outcome): void {
  console.log(`\n${part}`);
  console.table(rows);
  if (note !== undefined) console.log(note);
  const broken = bars.filter(isBroken);
  for (const bar of broken) console.log(`${bar.isGoal ? 'GOAL MISSED' : 'BAR BROKEN'}  ${describeBar(bar)}`);
  if (bars.length > 0) console.log(`${bars.length - broken.length} of ${bars.length} bars hold`);
}
