import {foundTokens} from '@site/src/study/search/foundTokens';

/** early.ts knows this key, too. */
const KEY = 'found-words';
/** A page is not painted over by a word that stands everywhere. */
const MOST_MARKS = 150;
const NOT_MARKED = 'svg, button, nav, script, style, sup, summary, a.hash-link, mark, .table-of-contents';

/** Keeps the words of a search for the page that opens next. */
export function keepFoundWords(words: Iterable<string>): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...words]));
  } catch {
    // Storage refused: the page opens without marks.
  }
}

/** Marks the kept words on the page that has opened. */
export function markFoundWords(): void {
  clearMarks();
  const words = new Set(takeWords());
  const root = document.querySelector('main');
  if (words.size > 0 && root !== null) mark(root, words);
}

function takeWords(): string[] {
  try {
    const kept = sessionStorage.getItem(KEY) ?? '[]';
    // First of all, so that damaged words are not read again on every page.
    sessionStorage.removeItem(KEY);
    const stored: unknown = JSON.parse(kept);
    return Array.isArray(stored) ? stored.filter((word) => typeof word === 'string') : [];
  } catch {
    return [];
  }
}

function clearMarks(): void {
  for (const found of document.querySelectorAll('mark[data-found]')) {
    const parent = found.parentNode;
    found.replaceWith(...found.childNodes);
    parent?.normalize();
  }
}

function mark(root: Element, words: ReadonlySet<string>): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  let marks = 0;
  for (const text of texts) {
    if (text.parentElement?.closest(NOT_MARKED)) continue;
    // From the last word to the first, so that the offsets before it stay true.
    for (const {start, end} of foundTokens(text.data, words).reverse()) {
      if (marks++ >= MOST_MARKS) return;
      const found = document.createElement('mark');
      found.dataset.found = '';
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      range.surroundContents(found);
    }
  }
}
