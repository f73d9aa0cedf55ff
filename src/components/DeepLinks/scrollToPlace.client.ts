/** Brings a place into view, once more when the page has loaded: scripts may be there before the styles, which move it. */
export function scrollToPlace(place: HTMLElement): void {
  place.scrollIntoView();
  if (document.readyState !== 'complete') window.addEventListener('load', () => place.scrollIntoView(), {once: true});
}
