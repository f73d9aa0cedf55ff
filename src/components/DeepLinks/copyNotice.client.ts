/** How long the words stay, in milliseconds. */
const SHOWN_FOR = 2000;

/** Says for a while what was copied, under the control that did it and to a screen reader. */
export type SayCopied = (words: string, control: Element) => void;

/** Prepares the one place where a page says what was copied. */
export function copyNotice(): SayCopied {
  // Both stand outside the text, so that they become part of no heading. The status is there from the start:
  // screen readers announce a change of a status, not one that arrives with its text.
  const status = appendToPage({role: 'status', class: 'announced'});
  const chip = appendToPage({'aria-hidden': 'true', class: 'copied'});
  let hiding = 0;

  return (words, control) => {
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = words;
    });
    chip.textContent = words;
    placeBelow(chip, control);
    window.clearTimeout(hiding);
    hiding = window.setTimeout(() => {
      status.textContent = '';
      chip.textContent = '';
    }, SHOWN_FOR);
  };
}

function appendToPage(attributes: Record<string, string>): HTMLElement {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return document.body.appendChild(element);
}

/** Under the control, as far to the right as the page goes. */
function placeBelow(chip: HTMLElement, control: Element): void {
  const {left, bottom} = control.getBoundingClientRect();
  const rightmost = document.documentElement.clientWidth - chip.offsetWidth;
  chip.style.left = `${window.scrollX + Math.min(left, rightmost)}px`;
  chip.style.top = `${window.scrollY + bottom}px`;
}
