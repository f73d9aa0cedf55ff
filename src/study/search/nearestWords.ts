import {editDistance} from './editDistance';
import {significance} from './everydayWords';
import type {SearchIndex} from './searchIndex';
import {tokenize} from './tokenize';

const MOST_WORDS = 3;
/** A pasted text has more words than a typo has neighbours. */
const MOST_TYPED = 8;
const MOST_EDITS = 3;
const SHORTEST = 4;
/** Words that differ by more than this share of their letters are not near. */
const FARTHEST = 0.45;

/** At most three words of the sheet that are written like the words of a query that found nothing. */
export function nearestWords(query: string, index: SearchIndex): string[] {
  const typed = [...new Set(tokenize(query.slice(0, 300)).map(({word}) => word))]
    .filter((word) => word.length >= SHORTEST && significance(word) === 1)
    .slice(0, MOST_TYPED);
  const near = [...index.terms.values()].flatMap(({word, blocks}) => {
    if (word.length < SHORTEST || /[^a-z]/.test(word)) return [];
    const edits = Math.min(...typed.map((other) => relativeEdits(other, word)));
    return edits < FARTHEST ? [{word, edits, blocks}] : [];
  });
  return near
    .sort((a, b) => a.edits - b.edits || b.blocks - a.blocks)
    .slice(0, MOST_WORDS)
    .map(({word}) => word);
}

function relativeEdits(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  // What would be too far for words of this length need not be counted.
  const most = Math.min(MOST_EDITS, Math.floor(FARTHEST * longer));
  const edits = editDistance(a, b, most);
  return edits > most ? 1 : edits / longer;
}
