/** What one may keep in mind at a glance, in words. */
const MOST_WORDS = 15;

/** True for an answer that a card may have: short, and more than yes or no. */
export function isCardAnswer(text: string): boolean {
  return text.split(/\s+/).length <= MOST_WORDS && !/^(yes|no)\b(?=[.,;:!]|$)/i.test(text);
}
