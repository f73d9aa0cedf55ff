import buttons from '@site/src/css/buttons.module.css';
import {type OfflineState, offlineText} from './offlineText';

const LATER = 'offline-later';

/** What a button of the line does. */
type Act = () => void;

/**
 * Shows on a line how it stands with reading offline. A newer version is offered at the foot of the window, until the
 * reader puts it off for this tab; then in the line. What changes unasked is not announced, what the reader has asked
 * for is: then `act` was called before.
 */
export function showOffline(line: HTMLElement, state: OfflineState, act: Act): void {
  const {text, action} = offlineText(state, line.dataset.offline ?? '');
  if (line.dataset.state === state && line.textContent?.startsWith(text)) return;
  const isPutOff = state !== 'newer' || stored() !== null;
  const words = document.createElement('span');
  words.textContent = text;
  line.dataset.state = state;
  line.toggleAttribute('data-offered', !isPutOff);
  line.replaceChildren(words);
  if (action !== undefined)
    line.append(
      ' ',
      button(action, () => answer(line, act)),
    );
  if (!isPutOff)
    line.append(
      ' ',
      button('Later', () => putOff(line)),
    );
}

function button(label: string, act: Act): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = buttons.round ?? '';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

/** The button goes, and with it the focus, which the line takes. */
function answer(line: HTMLElement, act: Act): void {
  line.setAttribute('role', 'status');
  line.tabIndex = -1;
  line.focus({preventScroll: true});
  act();
}

function putOff(line: HTMLElement): void {
  line.removeAttribute('data-offered');
  line.lastElementChild?.remove();
  try {
    sessionStorage.setItem(LATER, 'true');
  } catch {
    // Storage refused: it is offered again on the next page.
  }
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(LATER);
  } catch {
    return null;
  }
}
