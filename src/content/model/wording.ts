/**
 * A part of a wording. A word stands for all its forms; a gap for up to so many other words of the same sentence;
 * a number for any number within its bounds, in digits or in words.
 */
export type WordingPart = {word: string} | {any: Wording[]} | {group: string} | {gap: number} | {over: number; under: number};

/** What is to stand in a text, part after part. */
export type Wording = WordingPart[];

const PART = /\.{2,3}|[()|[\]]|#(?:[<>]\d+)?|<[a-z-]+>|[\p{L}\p{N}][\p{L}\p{N}./+'’_-]*/gu;
const GAPS: Record<string, number> = {'..': 2, '...': 5};
/** Deeper brackets nobody reads. */
const DEEPEST = 3;

/**
 * Reads a wording as an author writes it. Throws an error that says what is wrong.
 *
 *     replay (record|event)   a word in any of its forms; one of several, each of one or more words
 *     [fully] managed         may be missing, at an end, too
 *     each .. must ... copy   up to two, up to five other words between
 *     # days   #>12 months    a number; one above or below a bound: "#<366 days"
 *     <readers> poll          one of the words of a group in wording-groups.yaml
 *
 * There is no repetition, so matching takes time in proportion to text and wording, whatever they are.
 */
export function parseWording(text: string): Wording {
  const tokens = text.match(PART) ?? [];
  if (tokens.join('') !== text.replace(/\s+/g, '')) throw new Error('only words, ( | ) [ ] .. ... # and <group>');
  let at = 0;

  function alternatives(closing: string, depth: number): Wording[] {
    if (depth > DEEPEST) throw new Error(`brackets at most ${DEEPEST} deep`);
    const found: Wording[] = [];
    do found.push(sequence(depth));
    while (tokens[at++] === '|');
    if (tokens[at - 1] !== closing) throw new Error(`a "${closing}" for each opening bracket`);
    return found;
  }

  function sequence(depth: number): Wording {
    const parts: Wording = [];
    for (let token = tokens[at]; token !== undefined && !'|)]'.includes(token); token = tokens[at]) {
      at++;
      if (token === '(') parts.push({any: alternatives(')', depth + 1)});
      else if (token === '[') parts.push({any: [...alternatives(']', depth + 1), []]});
      else if (token in GAPS) parts.push({gap: GAPS[token] ?? 0});
      else if (token.startsWith('#')) parts.push(bounds(token));
      else if (token.startsWith('<')) parts.push({group: token.slice(1, -1)});
      else parts.push({word: token.toLowerCase()});
    }
    return parts;
  }

  const wording = sequence(0);
  if (at < tokens.length) throw new Error('"|" stands in brackets: (a|b); each bracket has its partner');
  // What is sure to be there: a gap beside an end that may be missing would mark words that say nothing.
  const sure = wording.filter((part) => !isOptional(part));
  const [first, last] = [sure[0], sure.at(-1)];
  if (first === undefined || last === undefined || 'gap' in first || 'gap' in last) throw new Error('a word at both ends');
  return wording;
}

function bounds(token: string): WordingPart {
  const bound = Number(token.slice(2));
  if (token === '#') return {over: -1, under: Number.POSITIVE_INFINITY};
  return token[1] === '>' ? {over: bound, under: Number.POSITIVE_INFINITY} : {over: -1, under: bound};
}

function isOptional(part: WordingPart): boolean {
  return 'any' in part && part.any.some((wording) => wording.every(isOptional));
}
