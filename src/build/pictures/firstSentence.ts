/** The text up to its first full stop, question or exclamation mark before a new sentence; all of it where there is none. */
export function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s+["“(]?[A-Z0-9])/s.exec(text)?.[0] ?? text;
}
