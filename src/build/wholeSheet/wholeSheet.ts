import {chapterId, PRINTED_SOURCES} from '../../content/model/printPage';
import {escapeHtml} from '../../content/read/escapeHtml';
import {chapterOf} from './chapterOf';
import {SourceNumbers} from './SourceNumbers';

/** A page of the sheet as it was built. */
export type BuiltPage = {
  /** Without the base URL: `/msk/security`. */
  route: string;
  title: string;
  /** Left out where the document has no room for the page: then its chapter is a link to it. */
  html?: string;
};

/** Where src/pages/print.tsx leaves room for the chapters. */
const ROOM = /(<div data-whole-sheet[^>]*>)<\/div>/;
const ID = /<[^>]*?\sid=(?:"([^"]*)"|([^\s>]+))/g;

/**
 * The page that holds the whole sheet: what `page` has, with each page of the sheet as a chapter, in their order, and one
 * list of sources. Links between pages become links within; one to a place that is no part of a chapter keeps its page.
 */
export function wholeSheet(page: string, pages: readonly BuiltPage[], baseUrl: string): string {
  const routes = new Map(pages.map(({route}) => [baseUrl + route.slice(1), chapterId(route)]));
  const places = new Set(pages.flatMap(placesIn));
  const inner = (href: string) => {
    const [route = '', hash] = href.split('#');
    const chapter = routes.get(route);
    if (chapter === undefined) return href;
    if (hash === undefined) return `#${chapter}`;
    return places.has(`${chapter}--${hash}`) ? `#${chapter}--${hash}` : href;
  };
  const sources = new SourceNumbers();
  const chapters = pages.map(({route, title, html}) => {
    const id = chapterId(route);
    if (html !== undefined) return chapterOf(html, {id, inner, sources});
    return `<article id="${id}"><h2><a href="${baseUrl + route.slice(1)}">${escapeHtml(title)}</a></h2></article>`;
  });
  const list = `<article class="theme-doc-markdown markdown" id="${PRINTED_SOURCES}"><h2>Sources</h2><ol>${sources.list().join('')}</ol></article>`;
  if (!ROOM.test(page)) throw new Error('The page for the whole sheet has no room for it');
  return page.replace(ROOM, (_, open: string) => `${open}${chapters.join('\n')}\n${list}</div>`);
}

/** The ids on a page as they are in the whole document; the sources stand elsewhere. */
function placesIn({route, html = ''}: BuiltPage): string[] {
  return [...html.matchAll(ID)].flatMap(([, quoted, bare]) => {
    const id = quoted ?? bare;
    return id === PRINTED_SOURCES ? [] : [`${chapterId(route)}--${id}`];
  });
}
