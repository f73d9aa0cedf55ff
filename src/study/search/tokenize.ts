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
  for (const match of text.toLowerCase().matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    const parts = [...word.matchAll(PART)];
    if (parts.length > 1) tokens.push({word, start, end: start + word.length, place});
    for (const part of parts) {
      const from = start + part.index;
      tokens.push({word: part[0], start: from, end: from + part[0].length, place: place++});
    }
  }
  return tokens;
}
