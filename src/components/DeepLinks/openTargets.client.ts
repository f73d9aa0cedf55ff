import {revealTarget} from './revealTarget.client';

/** A link to a place shows it, however the reader came: on load, or on the page itself. */
export function openTargets(): void {
  revealTarget(window.location.hash);
  window.addEventListener('hashchange', () => revealTarget(window.location.hash));
}
