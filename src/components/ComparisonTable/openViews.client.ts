import {openView} from './openView.client';

/** A link to a view of the table shows it, however the reader came: on load, or on the page itself. */
export function openViews(): void {
  openView(window.location.hash);
  window.addEventListener('hashchange', () => openView(window.location.hash));
}
