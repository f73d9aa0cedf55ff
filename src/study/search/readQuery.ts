import {editDistance} from './editDistance';
import {significance} from './everydayWords';
import {matchTerms} from './matchTerms';
import type {SearchIndex} from './searchIndex';
import {stem} from './stem';
import {tokenize} from './tokenize';

/**
 * A way to read what was typed: the words to look for, how much each counts, and how sure it is that
 * this is meant.
 */
export type Reading = {words: {word: string; share: number}[]; weight: number};

/** More of a query is not read: nobody types it, and time must not grow with a paste. */
const MOST_WORDS = 24;
const SYNONYM_WEIGHT = 0.92;
/** What stands around a paraphrase counts less than the term it stands for, unless it is a name the sheet does not know. */
const REST_SHARE = 0.4;

/**
 * The ways to read a query: as typed, with words joined or split as the sheet writes them, and with
 * what people say replaced by the sheet's own terms.
 */
export function readQuery(query: string, index: SearchIndex): Reading[] {
  const typed = tokenize(query)
    .map(({word}) => word)
    .slice(0, MOST_WORDS);
  if (typed.length === 0) return [];
  const words = respace(typed, index);
  const replacements = synonymsIn(words, index);
  const readings: Reading[] = [{words: words.map((word) => ({word, share: 1})), weight: 1}];
  for (const {term, said} of replacements) {
    const rest = words.filter((word) => !said.has(word));
    const meant = tokenize(term).map(({word}) => ({word, share: 1}));
    readings.push({words: [...meant, ...rest.map((word) => ({word, share: isForeign(word, index) ? 1 : REST_SHARE}))], weight: SYNONYM_WEIGHT});
  }
  return readings;
}

/** True for a word that has a subject of its own which the sheet does not treat. */
function isForeign(word: string, index: SearchIndex): boolean {
  return significance(word) === 1 && matchTerms(word, index).length === 0;
}

/** Words that stand in the sheet written together or apart: "zoo keeper", "tieredstorage". */
function respace(words: string[], index: SearchIndex): string[] {
  const result: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const joined = word + (words[i + 1] ?? '');
    if (i + 1 < words.length && !index.terms.has(word) && index.terms.has(joined)) {
      result.push(joined);
      i++;
    } else {
      result.push(...(index.terms.has(word) ? [word] : split(word, index)));
    }
  }
  return result;
}

function split(word: string, index: SearchIndex): string[] {
  if (word.length > 40) return [word];
  for (let at = 3; at <= word.length - 3; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every((half) => index.terms.has(half))) return halves;
  }
  return [word];
}

/** Vocabulary whose words all stand in the query, in any order; the longest phrase first. */
function synonymsIn(words: string[], index: SearchIndex): {term: string; said: Set<string>}[] {
  const found: {term: string; said: Set<string>; size: number}[] = [];
  for (const {term, says} of index.synonyms) {
    for (const phrase of says) {
      const subject = phrase.filter((word) => significance(word) > 0.1);
      const wanted = subject.length > 0 ? subject : phrase;
      const said = wanted.map((word) => words.find((typed) => alike(typed, word)));
      if (said.every((word) => word !== undefined)) found.push({term, said: new Set(said as string[]), size: wanted.length});
    }
  }
  const MOST_READINGS = 8;
  return found.sort((a, b) => b.size - a.size).slice(0, MOST_READINGS);
}

function alike(typed: string, word: string): boolean {
  if (typed === word || stem(typed) === stem(word)) return true;
  return word.length >= 6 && editDistance(typed, word, 1) <= 1;
}
