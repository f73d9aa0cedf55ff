import {type Token, tokenize} from './tokenize';

/** Where the found words stand in a text, in order and without overlap: a joined word goes before its parts. */
export function foundTokens(text: string, words: ReadonlySet<string>): Token[] {
  const found: Token[] = [];
  for (const token of tokenize(text)) {
    if (words.has(token.word) && token.start >= (found.at(-1)?.end ?? 0)) found.push(token);
  }
  return found;
}
