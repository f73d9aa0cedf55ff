import {changeView} from '@site/src/study/compare/changeView';
import {formatView} from '@site/src/study/compare/formatView';
import {findChoice} from './findChoice.client';

/** Each choice of services gets an address and an entry in the history, also one made before scripts were there. */
export function followChoice(): void {
  follow();
  document.addEventListener('change', ({target}) => {
    if (target instanceof Element && target.closest('[data-narrows]')) follow();
  });
}

function follow(): void {
  const choice = findChoice();
  if (choice === undefined) return;
  const view = changeView(choice.shown, choice.chosen, choice.services);
  if (formatView(view) === formatView(choice.shown)) return;
  choice.show(view);
  // Back and forward to it find the reader at the table: openView.client.ts then leaves the page where it is.
  history.pushState({...history.state, chosen: true}, '', `#${formatView(view)}`);
}
