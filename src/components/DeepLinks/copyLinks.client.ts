import {linkName} from './linkName';
import {passOn} from './passOn.client';

const WORDS = 'Link copied';

/** How long the words stay, in milliseconds. */
const SHOWN_FOR = 2000;

/** The links of places to themselves: most have no text, and a name for those who hear it; the others name their place. */
const LINK = 'a.hash-link, a[data-link-name]';

/** A click on the link of a place to itself also copies it, says so and shows it; a touch shares it where the device can. */
export function copyLinks(): void {
  // Both stand outside the text, so that they become part of no heading. The status is there from the start:
  // screen readers announce a change of a status, not one that arrives with its text.
  const status = appendToPage({role: 'status', class: 'announced'});
  const chip = appendToPage({'aria-hidden': 'true', class: 'copied'});
  let hiding = 0;

  function show(link: HTMLAnchorElement): void {
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = WORDS;
    });
    chip.textContent = WORDS;
    placeBelow(chip, link);
    window.clearTimeout(hiding);
    hiding = window.setTimeout(() => {
      status.textContent = '';
      chip.textContent = '';
    }, SHOWN_FOR);
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINK) : null;
    if (link === null) return;
    passOn({url: link.href, name: nameOf(link)}).then(
      (isCopied) => isCopied && show(link),
      // Refused without a secure context or permission: the address then stands in the address bar.
      () => {},
    );
  });
}

function nameOf(link: HTMLAnchorElement): string {
  const page = document.querySelector('h1')?.textContent ?? document.title;
  return linkName(link.dataset.linkName ?? link.getAttribute('aria-label') ?? '', page);
}

function appendToPage(attributes: Record<string, string>): HTMLElement {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return document.body.appendChild(element);
}

/** Under the link, as far to the right as the page goes. */
function placeBelow(chip: HTMLElement, link: HTMLElement): void {
  const {left, bottom} = link.getBoundingClientRect();
  const rightmost = document.documentElement.clientWidth - chip.offsetWidth;
  chip.style.left = `${window.scrollX + Math.min(left, rightmost)}px`;
  chip.style.top = `${window.scrollY + bottom}px`;
}
