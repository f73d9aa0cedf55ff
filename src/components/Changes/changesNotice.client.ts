import type {PageChange} from '@site/src/content/model/siteData';

/** More would hide the page. */
const MOST = 5;

/** The notice of what was changed since `what` was read: one line, until it is opened. `take` is told what the reader has taken note of. */
export function changesNotice(
  changes: readonly PageChange[],
  what: string,
  base: string,
  take: (taken: readonly PageChange[]) => void,
): HTMLElement {
  const notice = element('aside', '', {class: 'changes', 'aria-label': 'What changed'});
  const facts = changes.length === 1 ? '1 fact was' : `${changes.length} facts were`;
  const details = element('details');
  const list = element('ul');
  for (const change of changes.slice(0, MOST)) {
    const link = element('a', change.title, {href: base + change.link.slice(1)});
    link.addEventListener('click', () => take([change]));
    const entry = element('li');
    entry.append(link);
    list.append(entry);
  }
  details.append(element('summary', `${facts} changed since you read ${what}`), list);
  if (changes.length > MOST) details.append(element('p', `And ${changes.length - MOST} more.`));
  details.append(element('a', 'All that changed', {href: `${base}corrections#what-changed`}));
  const button = element('button', 'Got it', {type: 'button'});
  button.addEventListener('click', () => {
    take(changes);
    notice.remove();
  });
  notice.append(details, button);
  return notice;
}

function element(name: string, text = '', attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
