/** Longer is no question: what a link may hold, in characters. */
const MOST_LETTERS = 12_000;
const START = '#q=';
/** What `encodeURIComponent` leaves, and chats take for markup or for the end of a link. */
const RISKY = /[!'()*_~.]/g;
/** No text that a reader writes has them: all but tabs and line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const HALF_CHARACTERS = /\p{Surrogate}/gu;

/**
 * The hash of a link to a question, `#q=…`: it is percent-encoded down to letters, digits and hyphens, so that no chat
 * cuts it short. What the text holds beyond a link's measure is left out.
 */
export function questionHash(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(CONTROLS, ' ').slice(0, MOST_LETTERS).replace(HALF_CHARACTERS, '\ufffd');
  return START + encodeURIComponent(plain).replace(RISKY, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The question that a hash holds; `damaged` when it holds none that can be read, undefined when it is about something else. */
export function questionOf(hash: string): {text: string} | 'damaged' | undefined {
  if (!hash.startsWith(START)) return undefined;
  try {
    const text = decodeURIComponent(hash.slice(START.length)).replace(/\r\n?/g, '\n');
    return text.length > MOST_LETTERS || text.search(CONTROLS) >= 0 ? 'damaged' : {text};
  } catch {
    return 'damaged';
  }
}
