/**
 * Stands inline in the head of every page, before anything else: sets the colours of the reader, and loads
 * reader.ts at his first move, or when the page has been at rest for a while. What he did before that is kept and
 * played again once reader.ts listens. It stays small: each byte is paid on each page.
 */
import {layOutInSlices} from './layOutInSlices';

const THEME_KEY = process.env.THEME_KEY ?? 'theme';
/** Set in sessionStorage by a search hit: the page that opens marks the words. */
const FOUND_WORDS = 'found-words';
/** How long the page rests before the scripts come on their own, in milliseconds. */
const REST = 4000;

/** What answers only when scripts run. The menu and folded parts need none. */
const CONTROLS = 'button:not([popovertarget],[data-theme-toggle]),a.hash-link,input,select,textarea,[data-card]>summary';

const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
const system = () => (dark.matches ? 'dark' : 'light');

function chosen(): string | undefined {
  try {
    const value = localStorage.getItem(THEME_KEY);
    return value === 'dark' || value === 'light' ? value : undefined;
  } catch {
    return undefined;
  }
}

function show(choice = chosen()): void {
  root.dataset.theme = choice ?? system();
  root.dataset.themeChoice = choice ?? 'system';
}

/** The other colours; when they are those of the system, the page follows the system again. */
function switchTheme(): void {
  const next = root.dataset.theme === 'dark' ? 'light' : 'dark';
  try {
    if (next === system()) localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, next);
  } catch {
    // Storage refused: the choice holds for this page.
  }
  show(next === system() ? undefined : next);
}

/** A page that is a tool rather than a document. */
const isTool = () => root.dataset.scripts === 'at-once';

const atRest = (act: () => void) => (window.requestIdleCallback ?? setTimeout)(act);

let isAsked = false;
/** Without an address Docusaurus itself serves the page. */
let isReady = root.dataset.reader === undefined;
/** What to play again, by what it was done to, so that an impatient second click counts once. */
const kept = new Map<unknown, () => void>();

function load(): void {
  const address = root.dataset.reader;
  if (isAsked || address === undefined) return;
  isAsked = true;
  const script = document.createElement('script');
  script.src = address;
  script.onerror = () => {
    isAsked = false;
    if (kept.size > 0 || isTool()) void fail();
  };
  document.head.append(script);
}

function keep(event: Event, key: unknown, play: () => void): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  kept.set(key, play);
  load();
}

/**
 * A script that is not there was replaced by a newer one: the page is loaded anew, once. The mark stands in the
 * history entry, which survives where storage is refused. Without a connection the page stays as it is, and what
 * nobody has asked for fails in silence.
 */
async function fail(): Promise<void> {
  isAsked = false;
  kept.clear();
  for (const busy of document.querySelectorAll('[aria-busy]')) busy.removeAttribute('aria-busy');
  if (!history.state?.reloaded && (await fetch(location.href, {method: 'HEAD'}).catch(() => undefined))?.ok) {
    history.replaceState({...history.state, reloaded: true}, '');
    location.reload();
  } else if (document.querySelector('.notice') === null) {
    const notice = document.createElement('p');
    notice.className = 'notice';
    notice.setAttribute('role', 'alert');
    notice.textContent = 'Search and tools could not be loaded. The text is all here; load the page again to try once more.';
    document.body.append(notice);
  }
}

const controlOf = ({target}: Event) => (target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null);
const isTyping = ({target}: Event) => target instanceof HTMLElement && target.matches('input,textarea,select,[contenteditable]');

show();
layOutInSlices(atRest);
dark.addEventListener('change', () => show());
addEventListener('storage', () => show());

for (const type of ['pointerover', 'focusin', 'touchstart'])
  document.addEventListener(type, (event) => controlOf(event) && load(), {passive: true});

document.addEventListener(
  'click',
  (event) => {
    if (event.target instanceof Element && event.target.closest('[data-theme-toggle]')) switchTheme();
    const control = controlOf(event);
    if (isReady || control === null || event.ctrlKey || event.metaKey || event.shiftKey || !control.matches('button,a')) return;
    control.setAttribute('aria-busy', 'true');
    keep(event, control, () => control.click());
  },
  true,
);

document.addEventListener(
  'keydown',
  (event) => {
    if (isReady) return;
    load();
    const {key, code, ctrlKey, metaKey, altKey, target} = event;
    const isShortcut = key.toLowerCase() === 'k' && (ctrlKey || metaKey);
    if (!isShortcut && (key !== '/' || ctrlKey || metaKey || altKey || isTyping(event))) return;
    keep(event, 'search', () =>
      target?.dispatchEvent(new KeyboardEvent('keydown', {key, code, ctrlKey, metaKey, bubbles: true, cancelable: true})),
    );
  },
  true,
);

document.addEventListener('reader:fail', fail);
document.addEventListener('reader:ready', () => {
  isReady = true;
  for (const busy of document.querySelectorAll('[aria-busy]')) busy.removeAttribute('aria-busy');
  for (const play of kept.values()) play();
  if (!isSlow()) atRest(prefetch);
});

/** True where the reader pays for each byte or waits for it. */
function isSlow(): boolean {
  const {connection} = navigator as {connection?: {saveData?: boolean; effectiveType?: string}};
  return connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? '');
}

function isWanted(): boolean {
  try {
    if (sessionStorage.getItem(FOUND_WORDS) !== null) return true;
  } catch {
    // Storage refused: no words were kept.
  }
  return location.hash !== '' || isTool();
}

/** What a first search needs, so that it opens at once. */
function prefetch(): void {
  for (const address of root.dataset.prefetch?.split(' ') ?? []) fetch(address, {priority: 'low'}).catch(() => {});
}

// A place on the page that only scripts open, as a closed answer.
addEventListener('hashchange', load);
if (isWanted()) load();
else if (!isSlow()) addEventListener('load', () => setTimeout(() => atRest(load), REST));
