import type {SearchData} from '../../content/model/searchData';
import {stem} from './stem';
import {tokenize} from './tokenize';

/** Where in a passage a word stands; a smaller number weighs more. */
export type Field = 'name' | 'heading' | 'title' | 'text';

/** A passage, ready to be searched. */
export type IndexedBlock = {
  page: number;
  kind: number;
  anchor: string;
  heading: string;
  name: string;
  text: string;
  /** Number of words in `text`. */
  length: number;
};

/** Where a word stands: the passage, the field, and the count of the words before it there. */
export type Posting = {block: number; field: Field; place: number};

/** A word that occurs, with all its places. */
export type Term = {word: string; stem: string; postings: Posting[] /** Number of passages it stands in. */; blocks: number};

/** The sheet, ready to be searched. */
export type SearchIndex = {
  pages: {route: string; title: string}[];
  blocks: IndexedBlock[];
  terms: Map<string, Term>;
  synonyms: {term: string; says: string[][]}[];
  averageLength: number;
};

/** Makes the loaded data searchable. */
export function searchIndex(data: SearchData): SearchIndex {
  const terms = new Map<string, Term>();
  const blocks: IndexedBlock[] = [];
  const add = (text: string, field: Field, block: number): number => {
    const tokens = tokenize(text);
    for (const {word, place} of tokens) {
      const term = terms.get(word) ?? {word, stem: stem(word), postings: [], blocks: 0};
      if (term.postings.at(-1)?.block !== block) term.blocks++;
      term.postings.push({block, field, place});
      terms.set(word, term);
    }
    return tokens.length;
  };
  data.pages.forEach(({title, headings, blocks: own}, page) => {
    for (const [kind, anchor, headingPlace, name, text] of own) {
      const block = blocks.length;
      const heading = headings[headingPlace]?.[1] ?? '';
      add(name, 'name', block);
      add(heading, 'heading', block);
      add(title, 'title', block);
      blocks.push({page, kind, anchor, heading, name, text, length: add(text, 'text', block)});
    }
  });
  return {
    pages: data.pages.map(({route, title}) => ({route, title})),
    blocks,
    terms,
    synonyms: data.synonyms.map(([term, says]) => ({term, says: says.map((phrase) => tokenize(phrase).map(({word}) => word))})),
    averageLength: blocks.reduce((sum, {length}) => sum + length, 0) / Math.max(1, blocks.length),
  };
}
