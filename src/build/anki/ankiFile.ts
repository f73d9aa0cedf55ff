import type {Site} from '../../content/model/site';
import {escapeHtml} from '../../content/read/escapeHtml';
import type {AnkiCard} from './ankiCard';
import {flipCards} from './flipCards';
import {promptCards} from './promptCards';
import {signalCards} from './signalCards';

/**
 * What Anki 2.1.55 and later need to import the file as it is, as its manual says under "File Headers". The id is the
 * first column; as a GUID it finds the card again even where the front was reworded, and no learner has to look at it.
 */
const HEADERS = [
  '#separator:Tab',
  '#html:true',
  '#notetype:Basic',
  '#columns:Id\tFront\tBack\tDeck\tTags',
  '#guid column:1',
  '#deck column:4',
  '#tags column:5',
];

const DECK = 'Amazon MSK cheat sheet';

/** The cards of the sheet as a text file for Anki. `address` is that of the site, with a slash at its end. */
export function ankiFile(site: Site, address: string): string {
  const cards = site.pages.flatMap((page) => [...promptCards(page), ...signalCards(page), ...flipCards(page)]);
  return `${[...HEADERS, ...cards.map((card) => line(card, site, address))].join('\n')}\n`;
}

function line({id, page, anchor, front, answer, sources, tags}: AnkiCard, site: Site, address: string): string {
  const links = [
    link(`${address}${page.route.slice(1)}#${anchor}`, page.frontMatter.title),
    ...site.sources.filter(({value}) => sources.includes(value.id)).map(({value}) => link(value.url, value.title)),
  ];
  const back = `${answer}<br><br><small>${links.join('<br>')}</small>`;
  const deck = `${DECK}::${page.frontMatter.sidebar_label.replace(' · ', ' ')}`;
  return [id, front, back, deck, ['msk-cheat-sheet', page.id, ...tags].join(' ')].map(field).join('\t');
}

function link(url: string, text: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}

/** In quotation marks, doubled inside, where the field holds one. */
function field(text: string): string {
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
