/** Letters of a code, a power of two of them: each stands for so many bits. */
export type Letters = {letters: string; bits: number};

/** For addresses. */
export const ADDRESS_LETTERS: Letters = {letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', bits: 6};
/** For what passes through chats, which change hyphens, underscores and the case of letters. After Crockford. */
export const CHAT_LETTERS: Letters = {letters: '0123456789ABCDEFGHJKMNPQRSTVWXYZ', bits: 5};

/** Whole numbers in so many bits each, 1 to 32, as a text; filled up with zeros. */
export function writeBits(fields: readonly (readonly [value: number, width: number])[], {letters, bits}: Letters): string {
  const all = fields.map(([value, width]) => value.toString(2).padStart(width, '0')).join('');
  const groups = all.match(new RegExp(`.{1,${bits}}`, 'g')) ?? [];
  return groups.map((group) => letters[Number.parseInt(group.padEnd(bits, '0'), 2)]).join('');
}

/** Reads such a text number by number; past its end there are zeros. Undefined for letters that are none. */
export function readBits(text: string, {letters, bits}: Letters): ((width: number) => number) | undefined {
  const places = [...text].map((letter) => letters.indexOf(letter));
  if (places.includes(-1)) return undefined;
  const all = places.map((place) => place.toString(2).padStart(bits, '0')).join('');
  let at = 0;
  return (width) => {
    const field = all.slice(at, at + width).padEnd(width, '0');
    at += width;
    return Number.parseInt(field, 2);
  };
}
