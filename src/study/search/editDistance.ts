/** Three rows of the table of edits, kept from call to call: a typo is compared with all words of the sheet. */
let rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const;

/**
 * Edits that turn one word into another, a swap of neighbouring letters counting as one. Gives up at
 * `most` and returns `most + 1`; so it looks at no cell of the table farther than `most` from the diagonal.
 */
export function editDistance(a: string, b: string, most: number): number {
  const far = most + 1;
  if (Math.abs(a.length - b.length) > most) return far;
  if (b.length + 2 > rows[0].length) rows = [new Uint8Array(2 * b.length), new Uint8Array(2 * b.length), new Uint8Array(2 * b.length)];
  let [before, last, row] = rows;
  for (let j = 0; j <= far; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    // The cells beside the ones looked at.
    row[from - 1] = from === 1 ? Math.min(i, far) : far;
    row[to + 1] = far;
    let least = row[from - 1] ?? far;
    for (let j = from; j <= to; j++) {
      let edits = (last[j - 1] ?? far) + (a[i - 1] === b[j - 1] ? 0 : 1);
      edits = Math.min(edits, (last[j] ?? far) + 1, (row[j - 1] ?? far) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, (before[j - 2] ?? far) + 1);
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return far;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] ?? far, far);
}
