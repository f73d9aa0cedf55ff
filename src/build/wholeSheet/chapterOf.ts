import {parseFragment, serializeOuter} from 'parse5';
import {SOURCES_ANCHOR} from '../../content/model/sourcesAnchor';
import {VIEW} from '../../content/model/view';
import {attribute, type Element, elementsIn, hasClass, mainOf, remove, setAttribute, setText, textOf} from './html';
import type {SourceNumbers} from './SourceNumbers';

type Options = {
  /** Id of the chapter. What stands in it gets ids that begin with it: `security--ports`. */
  id: string;
  /** Where a link leads in the whole document: `/msk/security#ports` to `#security--ports`. Others stay as they are. */
  inner: (href: string) => string;
  /** Takes the sources of the page, and says under which numbers they stand. */
  sources: SourceNumbers;
};

/** What is for the screen, or belongs to a page of its own. */
const SCREEN = ['button', 'nav', 'script'];
/** Attributes that name other elements by their ids. */
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];

/** The text of a built page as a chapter of a document. Throws when the page has no text. */
export function chapterOf(html: string, {id, inner, sources}: Options): string {
  const text = elementsIn(parseFragment(mainOf(html) ?? '')).find((element) => hasClass(element, 'theme-doc-markdown'));
  if (text === undefined) throw new Error(`The page of chapter “${id}” has no text`);
  takeSources(text, sources);
  for (const element of elementsIn(text)) {
    if (SCREEN.includes(element.tagName) || hasClass(element, 'hash-link') || attribute(element, 'data-screen')) remove(element);
  }
  for (const element of elementsIn(text)) adapt(element, {id, inner, sources});
  text.tagName = text.nodeName = 'article';
  setAttribute(text, 'id', id);
  return serializeOuter(text);
}

/** A document has one list of sources, at its end. */
function takeSources(text: Element, sources: SourceNumbers): void {
  const blocks = text.childNodes.filter((child) => 'tagName' in child);
  const heading = blocks.findIndex((block) => attribute(block, 'id') === SOURCES_ANCHOR);
  if (heading < 0) return;
  for (const block of blocks.slice(heading)) {
    for (const entry of elementsIn(block).filter(({tagName}) => tagName === 'li')) {
      const url = elementsIn(entry).map((element) => attribute(element, 'href'))[0];
      if (url !== undefined) sources.add(url, serializeOuter(entry));
    }
    remove(block);
  }
}

function adapt(element: Element, {id: chapter, inner, sources}: Options): void {
  // Its ids are its own: they hold the hash of the drawing.
  if (element.tagName === 'svg') return;
  const prefixed = (id: string) => `${chapter}--${id}`;
  const level = /^h([1-5])$/.exec(element.tagName)?.[1];
  if (level !== undefined) element.tagName = element.nodeName = `h${Number(level) + 1}`;
  // By which a script would offer to grade it.
  setAttribute(element, 'data-card', undefined);
  const ownId = attribute(element, 'id');
  if (ownId !== undefined) setAttribute(element, 'id', prefixed(ownId));
  for (const name of REFERENCES) {
    const ids = attribute(element, name);
    if (ids !== undefined) setAttribute(element, name, ids.split(' ').map(prefixed).join(' '));
  }
  // A table of many services shows them all: there is no choice on paper.
  if (element.tagName === 'option') setAttribute(element, 'selected', attribute(element, 'value') === VIEW.all ? '' : undefined);
  const href = attribute(element, 'href');
  if (href === undefined) return;
  setAttribute(element, 'href', href.startsWith('#') ? `#${prefixed(href.slice(1))}` : inner(href));
  const number = attribute(element, 'data-source') !== undefined && /^\d+$/.test(textOf(element)) ? sources.of(href) : undefined;
  if (number !== undefined) {
    setText(element, String(number));
    setAttribute(element, 'aria-label', `Source ${number}: ${attribute(element, 'title') ?? ''}`);
  }
}
