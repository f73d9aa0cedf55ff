/** A piece of a stem. */
export type Piece = {text: string; isMarked: boolean};

/** A stem in pieces, with the deciding phrases marked. What is not in it is left out; what overlaps becomes one mark. */
export function markPhrases(stem: string, phrases: readonly string[]): Piece[] {
  const spans = phrases
    .map((phrase) => ({start: stem.indexOf(phrase), length: phrase.length}))
    .filter(({start, length}) => start >= 0 && length > 0)
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let done = 0;
  const add = (end: number, isMarked: boolean) => {
    const last = pieces.at(-1);
    if (end > done && last?.isMarked === isMarked) last.text += stem.slice(done, end);
    else if (end > done) pieces.push({text: stem.slice(done, end), isMarked});
    done = Math.max(done, end);
  };
  for (const {start, length} of spans) {
    add(start, false);
    add(start + length, true);
  }
  add(stem.length, false);
  return pieces;
}
