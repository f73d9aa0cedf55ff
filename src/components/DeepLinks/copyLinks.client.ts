import type {SayCopied} from './copyNotice.client';
import {linkName} from './linkName';
import {passOn} from './passOn.client';

/** The links of places to themselves: most have no text, and a name for those who hear it; the others name their place. */
const LINK = 'a.hash-link, a[data-link-name]';

/** A click on the link of a place to itself also copies it, says so and shows it; a touch shares it where the device can. */
export function copyLinks(sayCopied: SayCopied): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINK) : null;
    if (link === null) return;
    passOn({url: link.href, name: nameOf(link)}).then(
      (isCopied) => isCopied && sayCopied('Link copied', link),
      // Refused without a secure context or permission: the address then stands in the address bar.
      () => {},
    );
  });
}

function nameOf(link: HTMLAnchorElement): string {
  const page = document.querySelector('h1')?.textContent ?? document.title;
  return linkName(link.dataset.linkName ?? link.getAttribute('aria-label') ?? '', page);
}
