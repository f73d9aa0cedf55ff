import {createHash} from 'node:crypto';
import {parse, serializeOuter} from 'parse5';
import {UsedNames} from '../staticFirst/UsedNames';
import {usedStyles} from '../staticFirst/usedStyles';
import {attribute, elementsIn, remove, setAttribute, setText} from '../wholeSheet/html';
import {paperStyles} from './paperStyles';

/** Raise this when PDFs are rendered in another way: every stored one then counts as stale. */
const RENDERING = 'chromium/1';

/** What the bundler appends to the name of a class. */
const CLASS_HASH = /\b([A-Za-z][A-Za-z0-9]*)_[\w-]{4}(?![\w-])/g;

/**
 * Names what a page shows on paper: twelve hexadecimal digits, over its main element and the styles that reach it there.
 * Left out is all that never changes the paper, so that it is no false alarm: the address and the folder of the site,
 * names that the bundler gives, what is for the screen, styles of other pages and of other media, and all scripts. What
 * may change the paper is in it: texts, drawings, links, structure, each style that matches. Another font or Chromium on
 * the machine that renders is no reason to render anew; RENDERING is there for when it is one.
 */
export async function paperHash(html: string, css: string, baseUrl: string): Promise<string> {
  const main = elementsIn(parse(html)).find(({tagName}) => tagName === 'main');
  if (main === undefined) throw new Error('A page without <main> cannot be a PDF');
  for (const element of elementsIn(main)) {
    if (attribute(element, 'data-screen') !== undefined) remove(element);
    if (attribute(element, 'data-site-address') !== undefined) setText(element, '');
    const href = attribute(element, 'href');
    if (href?.startsWith(baseUrl)) setAttribute(element, 'href', `/${href.slice(baseUrl.length)}`);
  }
  const text = serializeOuter(main);
  const names = new UsedNames([]);
  names.addPage(`<html data-theme="light"><body>${text}`);
  const styles = paperStyles(await usedStyles(css, names));
  return createHash('sha256')
    .update(RENDERING + [text, styles].map((part) => part.replace(CLASS_HASH, '$1')).join('\n'))
    .digest('hex')
    .slice(0, 12);
}
