import {fetchIndex, loadIndex} from './loadIndex.client';

const BUTTON = '[data-search]';

const loadDialog = () => import(/* webpackChunkName: "search-dialog" */ './showSearch.client');

/** Loads dialog and index while the reader is on the way to the button. */
function preload(): void {
  void loadDialog().catch(() => {});
  void loadIndex().catch(() => {});
}

/** Opens the search dialog: by a click, by Ctrl or Cmd and K, and by a slash. Does nothing on a page without the button. */
export function openSearch(): void {
  let isOpen = false;
  let close: ((isLeaving: boolean) => void) | undefined;

  async function open(): Promise<void> {
    if (isOpen || document.querySelector(BUTTON) === null) return;
    isOpen = true;
    // Only fetched: the dialog itself makes the index, once it is seen.
    void fetchIndex().catch(() => {});
    try {
      const {showSearch} = await loadDialog();
      close = showSearch((isLeaving) => {
        isOpen = false;
        close = undefined;
        // After a hit its target takes the focus.
        if (!isLeaving) document.querySelector<HTMLElement>(BUTTON)?.focus();
      });
    } catch {
      isOpen = false;
      document.dispatchEvent(new Event('reader:fail'));
    }
  }

  if (document.querySelector(`${BUTTON}:is(:hover,:focus)`)) preload();
  document.addEventListener('click', ({target}) => {
    if (target instanceof Element && target.closest(BUTTON)) void open();
  });
  for (const type of ['pointerover', 'focusin', 'touchstart']) {
    document.addEventListener(type, ({target}) => target instanceof Element && target.closest(BUTTON) && preload(), {passive: true});
  }
  document.addEventListener('keydown', (event) => {
    const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    if (!(isShortcut || isSlash) || document.querySelector(BUTTON) === null) return;
    event.preventDefault();
    if (isShortcut && close !== undefined) close(false);
    else void open();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}
