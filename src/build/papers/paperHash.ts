import {createHash} from 'node:crypto';
import {parseFragment, serialize} from 'parse5';
import {UsedNames} from '../staticFirst/UsedNames';
import {usedStyles} from '../staticFirst/usedStyles';
import {attribute, elementsIn, mainOf, remove, setAttribute, setText} from '../wholeSheet/html';
import {paperStyles} from './paperStyles';

/** Raise this when PDFs are rendered in another way: every stored one then counts as stale. */
const RENDERING = 'chromium/1';

/** What the bundler appends to the name of a class. */
const CLASS_HASH = /\b([A-Za-z][A-Za-z0-9]*)_[\w-]{4}(?![\w-])/g;

/** The whole sheet is long: one chapter after the other is read, so that the tree of one alone is held. */
const CHAPTER = /(?=<article[\s>])/;

/**
 * Names what a page shows on paper: twelve hexadecimal digits, over its main element and the styles that reach it there.
 * Left out is all that never changes the paper, so that it is no false alarm: the address and the folder of the site,
 * names that the bundler gives, what is for the screen, styles of other pages and of other media, and all scripts. What
 * may change the paper is in it: texts, drawings, links, structure, each style that matches. Another font or Chromium on
 * the machine that renders is no reason to render anew; RENDERING is there for when it is one.
 */
export async function paperHash(html: string, css: string, baseUrl: string): Promise<string> {
  const main = mainOf(html);
  if (main === undefined) throw new Error('A page without <main> cannot be a PDF');
  const hash = createHash('sha256').update(RENDERING);
  const names = new UsedNames([]);
  names.addPage('<html data-theme="light"><body>');
  for (const part of main.split(CHAPTER)) {
    const text = shownText(part, baseUrl);
    names.addPage(text);
    hash.update(text.replace(CLASS_HASH, '$1'));
  }
  const styles = paperStyles(await usedStyles(css, names));
  return hash.update(styles.replace(CLASS_HASH, '$1')).digest('hex').slice(0, 12);
}

/** A part of a page without what never changes the paper. */
function shownText(part: string, baseUrl: string): string {
  const tree = parseFragment(part);
  for (const element of elementsIn(tree)) {
    if (attribute(element, 'data-screen') !== undefined) remove(element);
    if (attribute(element, 'data-site-address') !== undefined) setText(element, '');
    const href = attribute(element, 'href');
    if (href?.startsWith(baseUrl)) setAttribute(element, 'href', `/${href.slice(baseUrl.length)}`);
  }
  return serialize(tree);
}
