import {element} from './element.client';
import styles from './styles.module.css';

/** Keeps at the foot of the page what was not known, until it is. */
export function askOnceMore(details: HTMLDetailsElement, knew: boolean): void {
  const place = details.closest<HTMLElement>('[data-once-more] > div');
  if (place === null) {
    if (!knew) foot(details).append(again(details));
    return;
  }
  const section = place.parentElement;
  const status = section?.querySelector('[data-said]');
  if (!knew) section?.append(again(details));
  place.remove();
  const left = section?.querySelectorAll('details').length ?? 0;
  if (status) status.textContent = left === 0 ? 'All known now.' : `${left} left.`;
  section?.querySelector<HTMLElement>(left === 0 ? 'h2' : 'summary')?.focus();
}

/** The section at the end of the text; made when it is first needed. */
function foot(details: HTMLElement): HTMLElement {
  const text = details.closest('article') ?? document.body;
  const there = text.querySelector<HTMLElement>('[data-once-more]');
  if (there !== null) {
    const status = there.querySelector('[data-said]');
    if (status) status.textContent = '';
    return there;
  }
  const section = element(
    'section',
    {'data-once-more': '', 'aria-labelledby': 'once-more', class: styles.onceMore},
    element('h2', {id: 'once-more', tabindex: '-1'}, 'Once more'),
    element('p', {'data-said': '', role: 'status'}),
  );
  text.querySelector('.theme-doc-markdown')?.append(section);
  return section;
}

/** The same prompt, closed, without what makes it a place of the page. */
function again(details: HTMLDetailsElement): HTMLElement {
  const copy = details.cloneNode(true) as HTMLDetailsElement;
  copy.removeAttribute('id');
  copy.removeAttribute('data-checkpoint');
  copy.removeAttribute('data-target');
  copy.removeAttribute('tabindex');
  copy.open = false;
  copy.querySelector('[data-recall]')?.remove();
  return element('div', {class: styles.checkpoint}, copy);
}
