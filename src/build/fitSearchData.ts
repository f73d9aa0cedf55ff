import {BLOCK_KINDS, type BlockKind, type SearchData} from '../content/model/searchData';

/**
 * Most bytes of the index as JSON; brotli makes about a quarter of it. The sheet itself stays below, so it is searched
 * as a whole. What a reader fetches and waits for does not grow beyond.
 */
export const MOST_BYTES = 280_000;

/** What a larger site does without, in this order: details first, the names of its pages never. */
const CUTS: readonly ((data: SearchData) => SearchData)[] = [
  ...(['flip', 'text', 'diagram', 'row'] satisfies BlockKind[]).map((kind) => without(kind)),
  inShort(60),
  ...(['item', 'signal'] satisfies BlockKind[]).map((kind) => without(kind)),
  ({pages, synonyms}) => ({synonyms, pages: pages.map((page) => ({...page, headings: [], blocks: []}))}),
  ({pages, synonyms}) => ({synonyms, pages: pages.map((page) => ({...page, about: ''}))}),
];

/** The search data within its budget, and how many of the passages had to go: 0 at the size of a sheet. */
export function fitSearchData(data: SearchData): {data: SearchData; left: number} {
  let fitted = data;
  for (const cut of CUTS) {
    if (Buffer.byteLength(JSON.stringify(fitted)) <= MOST_BYTES) break;
    fitted = cut(fitted);
  }
  return {data: fitted, left: passages(data) - passages(fitted)};
}

function without(kind: BlockKind): (data: SearchData) => SearchData {
  const dropped = BLOCK_KINDS.indexOf(kind);
  return ({pages, synonyms}) => ({
    synonyms,
    pages: pages.map((page) => ({...page, blocks: page.blocks.filter(([of]) => of !== dropped)})),
  });
}

function inShort(letters: number): (data: SearchData) => SearchData {
  return ({pages, synonyms}) => ({
    synonyms,
    pages: pages.map((page) => ({
      ...page,
      blocks: page.blocks.map(([kind, anchor, heading, name, text]) => [kind, anchor, heading, name, text.slice(0, letters)]),
    })),
  });
}

const passages = ({pages}: SearchData) => pages.reduce((sum, {blocks}) => sum + blocks.length, 0);
