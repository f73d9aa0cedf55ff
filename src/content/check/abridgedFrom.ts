/** A word that turns a statement around: a statement that keeps its other words must keep it, too. */
const TURNS = new Set(['not', 'no', 'never', 'only', 'cannot', 'none', 'nothing', 'without', 'except', 'unless', 'until', 'nor']);

/** What keeps `short` from being `full` with words left out, in the words of an author; undefined when nothing does. */
export function abridgedFrom(short: string, full: string): string | undefined {
  const clauses = full.split(/(?<=[.;:!?,])\s/).map(words);
  const all = clauses.flatMap((clause, index) => clause.map((word) => ({word, index})));
  const kept = new Set<number>();
  let next = 0;
  for (const word of words(short.replaceAll(/\*\*|`/g, ''))) {
    const found = all.findIndex((other, place) => place >= next && other.word === word);
    if (found < 0) return `"${word}" does not follow in the full text`;
    kept.add(found);
    next = found + 1;
  }
  const left = all.find(
    ({word, index}, place) => TURNS.has(word) && !kept.has(place) && all.some((other, at) => other.index === index && kept.has(at)),
  );
  return left === undefined ? undefined : `leaves out "${left.word}" of a clause that it keeps in part`;
}

/** In lower case, without the punctuation around them. */
function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}_<>=%+-]+|[^\p{L}\p{N}_<>=%+-]+$/gu, ''))
    .filter((word) => word !== '');
}
