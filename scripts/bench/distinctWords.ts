/** Text of a copy of a page, with words that no other page has, as other pages would have. Copy 0 is the original. */
export function distinctWords(text: string, copy: number): string {
  if (copy === 0) return text;
  return text.replace(/[a-z]{6,}/g, (word, at: number) => (at % 3 === 0 ? `${word}${copy.toString(36)}` : word));
}
