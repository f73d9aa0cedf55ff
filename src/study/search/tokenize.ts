/** A word of a text: itself in lower case, and where it stands. */
export type Token = {
  word: string;
  /** Offset in the text. */
  start: number;
  end: number;
  /** Count of the words before it; the parts of a joined word share the place of the whole. */
  place: number;
};

/** Runs of letters and digits, joined inside by what joins names: SASL/SCRAM, min.insync.replicas, acks=all. */
const WORD = /[\p{L}\p{N}]+(?:[-./=_:+][\p{L}\p{N}]+)*/gu;
const PART = /[\p{L}\p{N}]+/gu;

/** The words of a text in order. A joined word is there whole and in its parts. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let place = 0;
  // Each word is lowered by itself: there are letters that grow by it, and offsets in the text would be wrong after them.
  for (const match of text.matchAll(WORD)) {
    const [whole] = match;
    const start = match.index;
    const parts = [...whole.matchAll(PART)];
    if (parts.length > 1) tokens.push({word: whole.toLowerCase(), start, end: start + whole.length, place});
    for (const part of parts) {
      const from = start + part.index;
      tokens.push({word: part[0].toLowerCase(), start: from, end: from + part[0].length, place: place++});
    }
  }
  return tokens;
}
