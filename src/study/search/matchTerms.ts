import {editDistance} from './editDistance';
import type {SearchIndex, TermMatch} from './searchIndex';
import {stem} from './stem';

const MOST_REMEMBERED = 300;
const SAME_STEM = 0.94;
const RELATED = 0.45;
const PREFIX = {least: 2, base: 0.55, share: 0.4};
const ONE_EDIT = {least: 4, quality: 0.72};
const TWO_EDITS = {least: 7, quality: 0.55};

/**
 * The words of the sheet that a typed word may mean: the same word, another form of it, one that begins
 * with it, one that people also call so, and, when none of these is known, one that is a typo away.
 */
export function matchTerms(word: string, index: SearchIndex): TermMatch[] {
  const known = index.memory.get(word) ?? compare(word, index);
  // A reader types on: all words but the last are asked for again with the next letter.
  if (index.memory.size >= MOST_REMEMBERED) index.memory.clear();
  index.memory.set(word, known);
  return known;
}

function compare(word: string, index: SearchIndex): TermMatch[] {
  const matches: TermMatch[] = [];
  const wordStem = stem(word);
  const meant = new Set(index.related.get(wordStem)?.map(stem));
  for (const term of index.terms.values()) {
    if (term.word === word) matches.push({term, quality: 1});
    else if (term.stem === wordStem) matches.push({term, quality: SAME_STEM});
    else if (meant.has(term.stem)) matches.push({term, quality: RELATED});
    else if (word.length >= PREFIX.least && term.word.startsWith(word)) {
      matches.push({term, quality: PREFIX.base + (PREFIX.share * word.length) / term.word.length});
    }
  }
  return matches.length > 0 ? matches : typos(word, index);
}

function typos(word: string, index: SearchIndex): TermMatch[] {
  const most = word.length >= TWO_EDITS.least ? 2 : word.length >= ONE_EDIT.least ? 1 : 0;
  if (most === 0 || /^\d+$/.test(word)) return [];
  const near: (TermMatch & {edits: number})[] = [];
  for (const term of index.terms.values()) {
    // People hardly ever mistype the first letter; in a short word another one makes another word.
    if (term.word.length < 3 || (word.length < 7 && term.word[0] !== word[0])) continue;
    const edits = editDistance(word, term.word, most);
    if (edits <= most) near.push({term, edits, quality: edits === 1 ? ONE_EDIT.quality : TWO_EDITS.quality});
  }
  // A nearer word makes a farther one unlikely.
  const fewest = Math.min(...near.map(({edits}) => edits));
  return near.filter(({edits}) => edits === fewest);
}
