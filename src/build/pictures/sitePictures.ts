import {createHash} from 'node:crypto';
import type {Site} from '../../content/model/site';
import {cardHtml} from './cardHtml';
import type {Look} from './look';
import {siteCards} from './siteCards';

/** The picture of one page. */
export type Picture = {
  /** Of the page, without the base URL. */
  route: string;
  /** Where the page's title is written: path from the top of the repository. */
  source: string;
  /** Name of the stored picture. */
  file: string;
  /** The document that is drawn. */
  html: string;
};

/** Digits of a hash in a name. Each costs every page a byte; a name is told from its own former ones only. */
const HASH_LENGTH = 8;

/** The pictures of all pages. A name holds the hash of all that is drawn, so what stands under it is never stale. */
export function sitePictures(site: Site, look: Look): Picture[] {
  return siteCards(site).map((card) => {
    const html = cardHtml(card, look);
    const hash = createHash('sha256').update(html).digest('hex').slice(0, HASH_LENGTH);
    return {route: card.route, source: card.file, file: `${nameOf(card.route)}-${hash}.png`, html};
  });
}

/** `/msk/one-page` and `/one-page` are two pages. */
function nameOf(route: string): string {
  return route.split('/').filter(Boolean).join('-') || 'home';
}
