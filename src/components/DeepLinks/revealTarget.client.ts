import {namedId} from './namedId';
import {scrollToPlace} from './scrollToPlace.client';

/**
 * Shows the place that a hash names: opens each `<details>` around it, marks it as `:target` would (which
 * follows only the browser's own navigation, not ours), and lets the keyboard go on from there.
 */
export function revealTarget(hash: string): void {
  document.querySelector('[data-target]')?.removeAttribute('data-target');
  const id = namedId(hash);
  const target = id ? document.getElementById(id) : null;
  if (target === null) return;
  const unseen = target.getClientRects().length === 0;
  target.dataset.target = '';
  const opened = openAround(target);
  if (unseen || opened) scrollToPlace(target);
  if (!target.contains(document.activeElement)) moveFocus(target);
}

function openAround(target: HTMLElement): boolean {
  let opened = false;
  for (let details = target.closest('details'); details !== null; details = details.parentElement?.closest('details') ?? null) {
    opened ||= !details.open;
    details.open = true;
  }
  return opened;
}

function moveFocus(target: HTMLElement): void {
  target.tabIndex = -1;
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), {once: true});
  target.focus({preventScroll: true});
}
