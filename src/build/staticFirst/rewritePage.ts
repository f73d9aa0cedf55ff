import type {HashedFile} from './hashedFile';

type Parts = {
  /** The script that stands in the page. */
  early: string;
  /** Address of the script that it loads. */
  reader: string;
  /** Addresses of what it fetches ahead. */
  prefetch: string[];
  /** The style sheet: its name as built, and as it is now. */
  styles: HashedFile;
};

/** The sprite of the theme, for marks of external links. */
const SPRITE = /<svg style="display: none;">.*?<\/svg>\s*/s;
const SPRITE_USE = /href="?#theme-svg-external-link/;
/** The theme's script for the colours; early.ts sets them. */
const THEME_SCRIPT = /<script>(?:(?!<\/script>).)*docusaurus-theme.*?<\/script>/s;
/** What Algolia's crawler asks for; the site then keeps Docusaurus' client, and this is not run. */
const CRAWLER = /<meta name=("?)(?:docsearch:|docusaurus_)[^>]*>/g;
/** The addresses of a page in each language of the site. */
const LANGUAGES = /<link rel=alternate href=\S+ hreflang=\S+ \/>/g;
/** The theme says the name of a link to a heading twice. */
const SAID_TWICE = /(aria-label=("[^"]*")) title=\2/g;
const BUNDLE = /<script src="?[^\s>"]*assets\/js\/[^\s>"]+"? defer(="")?><\/script>/g;

/** A page without Docusaurus' client: its own early script first, and its styles as they are used. */
export function rewritePage(html: string, {early, reader, prefetch, styles}: Parts): string {
  if (!html.includes('id=__docusaurus')) return html;
  // What stands in the head is not looked for in all the text, which is many times as long.
  const end = html.indexOf('</head>');
  const [head, body] = [html.slice(0, end), html.slice(end)];
  return (
    head
      // First, since it stands in front of what is looked for below.
      .replaceAll(' data-rh=true', '')
      .replace(BUNDLE, '')
      .replace(CRAWLER, '')
      // There is one language: the canonical address says it all.
      .replace(LANGUAGES, '')
      .replace(/<html /, () => `<html data-reader=${reader} data-prefetch="${prefetch.join(' ')}" `)
      // Before the styles: a script after them would wait for them.
      .replace(/<meta charset=[^>]*>/i, (charset) => `${charset}<script>${early}</script>`)
      // The bundler's loader looks for a style sheet under the name that it gave.
      .replace(
        /<link rel=stylesheet href=(\S*)/,
        (_, address: string) => `<link rel=stylesheet href=${address.replace(styles.from, styles.to)} data-href=${address}`,
      ) +
    body
      .replace(SAID_TWICE, '$1')
      .replace(THEME_SCRIPT, '')
      .replace(SPRITE_USE.test(body) ? /$^/ : SPRITE, '')
  );
}
