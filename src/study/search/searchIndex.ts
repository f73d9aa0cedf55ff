import type {SearchData} from '../../content/model/searchData';
import {significance} from './everydayWords';
import {stem} from './stem';
import {tokenize} from './tokenize';

/** Where in a passage a word stands; what each weighs is said in rank.ts. */
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
export type Term = {
  word: string;
  stem: string;
  postings: Posting[];
  /** Number of passages it stands in. */
  blocks: number;
};

/** A word of the sheet that may be meant by a typed one. `quality` is 1 for the same word, less for a likeness. */
export type TermMatch = {term: Term; quality: number};

/** What people say for a term of the sheet. */
export type Phrase = {term: string; stems: string[]};

/** The sheet, ready to be searched. */
export type SearchIndex = {
  pages: {route: string; title: string}[];
  blocks: IndexedBlock[];
  terms: Map<string, Term>;
  /** What people say for a term: the stems of the telling words of each phrase. */
  phrases: Phrase[];
  /** All stems of these phrases. */
  phraseStems: Set<string>;
  /** By the stem of a typed word: words of the sheet that it may mean. */
  related: Map<string, string[]>;
  averageLength: number;
  /** What typed words were found to mean; nothing but a shortcut of `matchTerms`. */
  memory: Map<string, TermMatch[]>;
};

/** Makes the loaded data searchable in one go, where nobody waits for an answer meanwhile. */
export function searchIndex(data: SearchData): SearchIndex {
  const steps = indexSteps(data);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Makes the loaded data searchable, a page a step, so that a browser can answer its reader between two. */
export function* indexSteps(data: SearchData): Generator<void, SearchIndex> {
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
  for (const [page, {title, about, headings, blocks: own}] of data.pages.entries()) {
    for (const [kind, anchor, headingPlace, name, text] of own) {
      const block = blocks.length;
      const heading = headings[headingPlace]?.[1] ?? '';
      add(name, 'name', block);
      add(heading, 'heading', block);
      add(`${title} / ${about}`, 'title', block);
      blocks.push({page, kind, anchor, heading, name, text, length: add(text, 'text', block)});
    }
    yield;
  }
  const phrases = data.synonyms.flatMap(([term, says]) => says.map((phrase) => ({term, stems: tellingStems(phrase)})));
  return {
    pages: data.pages.map(({route, title}) => ({route, title})),
    blocks,
    terms,
    related: relatedWords(data.synonyms),
    phrases,
    phraseStems: new Set(phrases.flatMap(({stems}) => stems)),
    memory: new Map(),
    averageLength: blocks.reduce((sum, {length}) => sum + length, 0) / Math.max(1, blocks.length),
  };
}

function relatedWords(synonyms: SearchData['synonyms']): Map<string, string[]> {
  const related = new Map<string, string[]>();
  for (const [term, , loosely] of synonyms) {
    for (const word of loosely) related.set(stem(word), [...(related.get(stem(word)) ?? []), term.toLowerCase()]);
  }
  return related;
}

/** The words of a phrase that say something; all of them where fewer than two do. */
function tellingStems(phrase: string): string[] {
  const words = tokenize(phrase).map(({word}) => word);
  const telling = words.filter((word) => significance(word) > 0.1);
  // One telling word among others would fire on every query with it: then all words must be there.
  return [...new Set((telling.length > 1 ? telling : words).map(stem))];
}
