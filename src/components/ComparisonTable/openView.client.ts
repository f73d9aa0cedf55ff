import {namedId} from '@site/src/components/DeepLinks/namedId';
import {revealTarget} from '@site/src/components/DeepLinks/revealTarget.client';
import {scrollToPlace} from '@site/src/components/DeepLinks/scrollToPlace.client';
import {parseView} from '@site/src/study/compare/parseView';
import {findChoice} from './findChoice.client';

/** Shows the view of the table that a hash links to, and without a hash the first one. Another hash changes nothing. */
export function openView(hash: string): void {
  const choice = findChoice();
  if (choice === undefined) return;
  const view = parseView(namedId(hash) ?? '', choice.services);
  if (view !== undefined || hash === '') choice.show(view ?? choice.initial);
  if (view === undefined || history.state?.chosen) return;
  const place = choice.table.closest<HTMLElement>('[id]');
  if (place === null || place.contains(document.activeElement)) return;
  scrollToPlace(place);
  revealTarget(`#${place.id}`);
}
