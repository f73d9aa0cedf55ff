import {editDistance} from './editDistance';
import {isForeign} from './isForeign';
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
/** A phrase of so many telling words is still meant when one of them is missing, but less surely. */
const FORGIVING = 4;
const PARTIAL_SHARE = 0.75;
const MOST_READINGS = 8;
/** A word of so many letters may be a typo of a word that people say. */
const TYPO_LEAST = 5;
/** What stands around a paraphrase counts less than the term it stands for, unless it is a name the sheet does not know. */
const REST_SHARE = 0.4;

/**
 * The ways to read a query: as typed, with words joined or split as the sheet writes them, and with
 * what people say replaced by the sheet's own terms.
 */
export function readQuery(query: string, index: SearchIndex): Reading[] {
  // "don't" is one word, as people also type it without the apostrophe.
  const typed = tokenize(query.replace(/['’]/g, ''))
    .map(({word}) => word)
    .filter((word, _, all) => all.length === 1 || isSearchable(word, index))
    .slice(0, MOST_WORDS);
  if (typed.length === 0) return [];
  const words = respace(typed, index);
  const replacements = synonymsIn([...new Set([...typed, ...words])], index);
  const readings: Reading[] = [{words: words.map((word) => ({word, share: 1})), weight: 1}];
  for (const {term, said, share} of replacements) {
    const rest = words.filter((word) => !said.has(word));
    const meant = tokenize(term).map(({word}) => ({word, share: 1}));
    readings.push({
      words: [...meant, ...rest.map((word) => ({word, share: isForeign(word, index) ? 1 : REST_SHARE}))],
      weight: SYNONYM_WEIGHT * share,
    });
  }
  return readings;
}

/** False for a joined word that the sheet does not know, whose parts say it, and for a lone letter. */
function isSearchable(word: string, index: SearchIndex): boolean {
  if (/^\p{L}$/u.test(word)) return false;
  return !/[^\p{L}\p{N}]/u.test(word) || matchTerms(word, index).length > 0;
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

/** What people say that stands in the query, in any order; the fullest phrases first. */
function synonymsIn(words: string[], index: SearchIndex): {term: string; said: Set<string>; share: number}[] {
  const typedBy = new Map<string, string>();
  for (const word of words) for (const like of likeStems(word, index)) if (!typedBy.has(like)) typedBy.set(like, word);
  for (const word of words) typedBy.set(stem(word), word);
  const found = index.phrases.flatMap(({term, stems}) => {
    // Nearly all phrases end here, and there are many.
    if (!stems.some((wanted) => typedBy.has(wanted))) return [];
    const said = stems.flatMap((wanted) => typedBy.get(wanted) ?? []);
    const missing = stems.length - said.length;
    if (missing > 0 && (missing > 1 || stems.length < FORGIVING)) return [];
    return [{term, said: new Set(said), share: missing === 0 ? 1 : PARTIAL_SHARE, size: said.length - missing}];
  });
  return found.sort((a, b) => b.size - a.size || b.share - a.share).slice(0, MOST_READINGS);
}

/** Stems of words that people use for the same as a typed one. */
function likeStems(word: string, index: SearchIndex): string[] {
  const own = stem(word);
  const meant = index.related.get(own)?.map(stem) ?? [];
  if (meant.length > 0 || index.phraseStems.has(own) || index.terms.has(word) || word.length < TYPO_LEAST) return meant;
  return [...index.phraseStems].filter((said) => said.length >= TYPO_LEAST - 1 && editDistance(own, said, 1) <= 1);
}
