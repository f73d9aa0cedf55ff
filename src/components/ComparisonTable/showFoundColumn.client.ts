import {namedId} from '@site/src/components/DeepLinks/namedId';
import {findChoice} from './findChoice.client';

/** A search that has led to a row shows the column in which its words stand. Comes after they are marked. */
export function showFoundColumn(): void {
  const choice = findChoice();
  const row = document.getElementById(namedId(window.location.hash) ?? '')?.closest('tr');
  const head = choice?.table.querySelector('tr');
  if (!choice || !row || !head || !choice.table.contains(row)) return;
  const found = choice.services.map((_, index) => foundIn(head.cells[index + 1]) * 2 + foundIn(row.cells[index + 1]));
  const most = Math.max(...found);
  const {one, other} = choice.shown;
  const best = choice.services.filter((_, index) => found[index] === most);
  if (most > 0 && !best.includes(one) && !best.includes(other)) choice.show({one, other: best[0] ?? other});
}

/** How many of the words that were searched for stand in a cell. */
function foundIn(cell: Element | undefined): number {
  return new Set([...(cell?.querySelectorAll('mark[data-found]') ?? [])].map(({textContent}) => textContent?.toLowerCase())).size;
}
