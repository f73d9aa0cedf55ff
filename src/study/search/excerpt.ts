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
  const from = wish === 0 ? 0 : text.indexOf(' ', wish) + 1;
  const end = Math.min(text.length, from + LONGEST);
  return {from, to: end === text.length ? end : text.lastIndexOf(' ', end)};
}
