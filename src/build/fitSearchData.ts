import {BLOCK_KINDS, type BlockKind, type SearchData} from '../content/model/searchData';

/**
 * Most bytes of the index as JSON; brotli makes about a quarter of it. The sheet itself stays below, so it is searched
 * as a whole. What a reader fetches and waits for does not grow beyond.
 */
export const MOST_BYTES = 280_000;

type Page = SearchData['pages'][number];

const LEAD = BLOCK_KINDS.indexOf('lead');
/** Letters of a passage that are left, where whole passages are too much. */
const SHORT = 60;

/**
 * What a larger site does without, in this order: details first, then all but the first line of each page. Its title
 * stays to the last, and stands in a passage: what has no passage is not found.
 */
const CUTS: readonly ((page: Page) => Page)[] = [
  ...(['flip', 'text', 'diagram', 'row'] satisfies BlockKind[]).map((kind) => without(kind)),
  (page) => ({...page, blocks: page.blocks.map((block) => inShort(block, SHORT))}),
  without('item'),
  (page) => ({...page, headings: [], blocks: [inShort(lead(page), SHORT)]}),
  (page) => ({...page, about: ''}),
  (page) => ({...page, blocks: [inShort(lead(page), 0)]}),
];

/** The search data within its budget, and how many of the passages had to go: 0 at the size of a sheet. */
export function fitSearchData(data: SearchData): {data: SearchData; left: number} {
  let fitted = data;
  for (const cut of CUTS) {
    if (Buffer.byteLength(JSON.stringify(fitted)) <= MOST_BYTES) break;
    fitted = {...fitted, pages: fitted.pages.map(cut)};
  }
  return {data: fitted, left: passages(data) - passages(fitted)};
}

function without(kind: BlockKind): (page: Page) => Page {
  const dropped = BLOCK_KINDS.indexOf(kind);
  return (page) => ({...page, blocks: page.blocks.filter(([of]) => of !== dropped)});
}

function inShort([kind, anchor, heading, name, text]: Page['blocks'][number], letters: number): Page['blocks'][number] {
  return [kind, anchor, heading, name, text.slice(0, letters)];
}

function lead({blocks}: Page): Page['blocks'][number] {
  return blocks.find(([kind]) => kind === LEAD) ?? [LEAD, '', -1, '', ''];
}

const passages = ({pages}: SearchData) => pages.reduce((sum, {blocks}) => sum + blocks.length, 0);
