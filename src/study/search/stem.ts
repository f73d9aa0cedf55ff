/** Endings that English puts on a word without changing what it is about, longest first. */
const ENDINGS: readonly [RegExp, string][] = [
  [/ies$/, 'y'],
  [/([st])ions?$/, '$1'],
  [/(ing|edly|ed)$/, ''],
  [/(ss)$/, '$1'],
  [/(es|s)$/, ''],
];
const SHORTEST = 4;

/** The part of a word that its forms share: "scaling", "scales" and "scaled" are all "scal". */
export function stem(word: string): string {
  if (word.length <= SHORTEST || !/^[a-z]+$/.test(word))
    return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  const ending = ENDINGS.find(([pattern]) => pattern.test(word));
  const bare = ending === undefined ? word : word.replace(...ending);
  const single = bare.replace(/([^aeiouls])\1$/, '$1');
  return single.length < 3 ? word : single.replace(/e$/, '');
}
