import type {SayCopied} from './copyNotice.client';

/** A click on the link of a place to itself also copies its address, says so and shows it. */
export function copyLinks(sayCopied: SayCopied): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.hash-link') : null;
    if (link === null) return;
    // Refused without a secure context or permission: the address then stands in the address bar.
    navigator.clipboard?.writeText(link.href).then(
      () => sayCopied('Link copied', link),
      () => {},
    );
  });
}
