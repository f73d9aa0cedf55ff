import {stem} from '../search/stem';

/** A word of the text, without the words that only accompany a noun. */
export type Word = {
  stem: string;
  start: number;
  end: number;
  /** Value of a number, in digits or words. */
  number?: number;
  /** Punctuation that parts clauses stands before it, in the same sentence. */
  parted?: true;
};

/** A sentence: words in order, and where its clauses begin, as places of words. */
export type Sentence = {words: Word[]; clauses: number[] /** It asks, or is the last one. */; asks: boolean};

const WORD = /[\p{L}\p{N}]+/gu;
/** They stand or do not stand in the same wording, and change nothing: "keep [their] order". */
const COMPANIONS = new Set(
  'a an the its their his her our your my this these those such itself themselves also just very really simply'.split(' '),
);
const NUMBER_WORDS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
);
for (const [word, value] of Object.entries({
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  dozen: 12,
  couple: 2,
  several: 4,
  few: 3,
  many: 20,
  dozens: 24,
  hundreds: 200,
  thousands: 2000,
}))
  NUMBER_WORDS.set(word, value);
const SHORTENED = new Map([
  ['won', 'will'],
  ['can', 'can'],
  ['doesn', 'does'],
]);
const SENTENCE_END = /[.?!](?=["”')\]]*\s)|;|\n\s*\n|\n\s*[-*•]/;
const CLAUSE_END = /[,:()–—]|\n/;
/** A comma within a number parts nothing, and neither does a dash between two of them. */
const PARTING = /[,:](?=\s)|[()]|\s[–—-]\s|—/;
const CONTRAST = new Set([
  'but',
  'while',
  'wherea',
  'although',
  'though',
  'however',
  'instead',
  'because',
  'since',
  'and',
  'so',
  'which',
  'that',
  'who',
]);

/** The words of a text, sentence by sentence. */
export function readText(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Sentence = {words: [], clauses: [0], asks: false};
  let before = 0;
  let parted = false;
  const finish = (gap: string) => {
    if (current.words.length > 0) sentences.push({...current, asks: gap.includes('?')});
    current = {words: [], clauses: [0], asks: false};
  };
  for (const {0: raw, index: start} of text.matchAll(WORD)) {
    const gap = text.slice(before, start);
    const end = start + raw.length;
    const lower = raw.toLowerCase();
    const joined = /^['’]$/.test(gap);
    if (SENTENCE_END.test(gap) && before > 0 && !isInitial(text, before, gap)) finish(gap);
    else if (current.words.length > 0 && (CLAUSE_END.test(gap) || CONTRAST.has(stem(lower)))) current.clauses.push(current.words.length);
    parted ||= PARTING.test(gap);
    if (current.words.length === 0) parted = false;
    before = end;
    if ((joined && lower === 's') || COMPANIONS.has(lower)) continue;
    if (joined && lower === 't') {
      separateNot(current.words, end);
      continue;
    }
    if (lower === 'cannot') {
      current.words.push({stem: 'can', start, end, ...(parted && {parted})}, {stem: 'not', start, end});
      parted = false;
      continue;
    }
    const number = /^\d+$/.test(lower) ? Number(lower) : NUMBER_WORDS.get(lower);
    current.words.push({stem: stem(lower), start, end, ...(number !== undefined && {number}), ...(parted && {parted})});
    parted = false;
  }
  finish(text.slice(before));
  const last = sentences.at(-1);
  if (last !== undefined && !sentences.some(({asks}) => asks)) last.asks = true;
  return sentences;
}

/** "don't" says "do not", "can't" and "cannot" say "can not": the "not" has the place of the whole word. */
function separateNot(words: Word[], end: number): void {
  const verb = words.at(-1);
  if (verb === undefined) return;
  verb.stem = SHORTENED.get(verb.stem) ?? verb.stem.replace(/n$/, '');
  verb.end = end;
  words.push({stem: 'not', start: verb.start, end});
}

/** "e.g. " and "vs. " end no sentence, and neither does a number such as "2. ". */
function isInitial(text: string, end: number, gap: string): boolean {
  return gap.startsWith('.') && /(?:\b(?:e\.g|i\.e|vs|etc|no|approx|incl)|\bw)$/i.test(text.slice(Math.max(0, end - 6), end));
}
