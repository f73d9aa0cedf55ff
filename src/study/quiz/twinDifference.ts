/** The one phrase in which two stems differ, as each of them says it; empty where nothing stands for it. */
export function twinDifference(stem: string, twin: string): {here: string; there: string} {
  const [a, b] = [stem.trim().split(/\s+/), twin.trim().split(/\s+/)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const between = (words: string[]) => words.slice(start, words.length - end).join(' ');
  return {here: between(a), there: between(b)};
}
