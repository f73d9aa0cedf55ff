import {foundTokens} from './foundTokens';

/** A run of an excerpt; `found` runs are the words that were searched for. */
export type Run = {text: string; found: boolean};

/** Longest excerpt, in characters. */
const LONGEST = 150;

/** The part of a text in which most of the found words stand, as runs of plain and found text. */
export function excerpt(text: string, words: ReadonlySet<string>): Run[] {
  const marks = foundTokens(text, words);
  const {from, to} = window(text, marks);
  const runs: Run[] = [];
  let at = from;
  for (const {start, end} of marks) {
    if (start < at || end > to) continue;
    runs.push({text: text.slice(at, start), found: false}, {text: text.slice(start, end), found: true});
    at = end;
  }
  runs.push({text: text.slice(at, to), found: false});
  if (from > 0) runs.unshift({text: '… ', found: false});
  if (to < text.length) runs.push({text: ' …', found: false});
  return runs.filter((run) => run.text !== '');
}

/** Whole words around the first of the found words that has the most others after it. */
function window(text: string, marks: {start: number; end: number}[]): {from: number; to: number} {
  if (text.length <= LONGEST) return {from: 0, to: text.length};
  const within = (start: number) => marks.filter((mark) => mark.start >= start && mark.end <= start + LONGEST * 0.8).length;
  const best = marks.reduce((a, b) => (within(b.start) > within(a.start) ? b : a), marks[0] ?? {start: 0, end: 0});
  const wish = Math.max(0, Math.min(best.start - LONGEST * 0.2, text.length - LONGEST));
  const word = wish === 0 ? 0 : text.indexOf(' ', wish) + 1;
  // Where no word begins before the found one, or none ends after it, a word is cut.
  const from = word <= best.start && (word > 0 || wish === 0) ? word : cut(text, wish);
  const end = Math.min(text.length, from + LONGEST);
  const space = text.lastIndexOf(' ', end);
  if (end === text.length) return {from, to: end};
  return {from, to: space > from && space >= best.end ? space : cut(text, end)};
}

/** The place, or the one before it where a cut would go through a letter. */
function cut(text: string, place: number): number {
  return /[\udc00-\udfff]/.test(text[place] ?? '') ? place - 1 : place;
}
