import type {PageChange} from '@site/src/content/model/siteData';

/** More would hide the page. */
const MOST = 5;

/** The notice of what was changed since `what` was read. `take` is told what the reader has taken note of. */
export function changesNotice(
  changes: readonly PageChange[],
  what: string,
  base: string,
  take: (taken: readonly PageChange[]) => void,
): HTMLElement {
  const notice = element('aside', `Changed since you read ${what}:`, {class: 'changes', 'aria-label': 'What changed'});
  const list = element('ul');
  for (const change of changes.slice(0, MOST)) {
    const link = element('a', change.title, {href: base + change.link.slice(1)});
    link.addEventListener('click', () => take([change]));
    const entry = element('li');
    entry.append(link);
    list.append(entry);
  }
  const button = element('button', 'Got it', {type: 'button'});
  button.addEventListener('click', () => {
    take(changes);
    notice.remove();
  });
  notice.append(list);
  if (changes.length > MOST) notice.append(element('p', `And ${changes.length - MOST} more.`));
  notice.append(element('a', 'All that changed', {href: `${base}corrections#what-changed`}), button);
  return notice;
}

function element(name: string, text = '', attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
