import fc from 'fast-check';

/** What people, pastes and programs put into an input: only for tests. */
export function readerInput(words: readonly string[]): fc.Arbitrary<string> {
  const known = fc.constantFrom(...words);
  const typo = fc.tuple(known, fc.nat(), fc.constantFrom('', 'e', 'x', 'ß', '-')).map(([word, place, letter]) => {
    const at = place % word.length;
    return word.slice(0, at) + letter + word.slice(at + 1);
  });
  const swapped = fc.tuple(known, fc.nat()).map(([word, place]) => {
    const at = place % word.length;
    return word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2);
  });
  const start = fc.tuple(known, fc.nat()).map(([word, length]) => word.slice(0, 1 + (length % word.length)));
  const odd = fc.constantFrom(
    '(a+)+$',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '[[\\',
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    'toString',
    'أمازون كافكا',
    'İstanbul',
    'ﬁ ŉ ẞ ΌΣΟΣ',
    '👩‍👩‍👧‍👦',
    'e\u0301\u0327',
    "don't",
    '%E0%A4%A',
    '\ud83d',
    '\u0000\u0007\u001b[31m',
    '\u202e\u2066\ufeff',
  );
  const piece = fc.oneof(
    {weight: 5, arbitrary: known},
    {weight: 3, arbitrary: typo},
    {weight: 1, arbitrary: swapped},
    {weight: 2, arbitrary: start},
    {weight: 2, arbitrary: odd},
    {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 20})},
    {weight: 1, arbitrary: fc.string({unit: fc.constantFrom(...'\ud83d\udc69\u200dİßaA9-./=_:+%#/ ')})},
  );
  const glue = fc.constantFrom(' ', ' ', ' ', '  ', '-', '/', '.', '=', ', ', '\n', '', '’');
  const line = fc.array(fc.tuple(piece, glue), {maxLength: 5}).map((pieces) => pieces.flat().join(''));
  const endless = fc.tuple(piece, glue, fc.integer({min: 50, max: 500})).map(([part, between, times]) => `${part}${between}`.repeat(times));
  return fc.oneof({weight: 60, arbitrary: line}, {weight: 1, arbitrary: endless});
}
