const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
]);
/** Only what looks like an element of HTML: a comparison in a question ("x < y") stays. */
const TAG = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,2000})?\/?>|<!--[^<>]{0,2000}-->/gi;
const BLOCK = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|label|option|section|article)\b[^<>]{0,2000}>/gi;
const HIDDEN = /<(script|style|head|svg)\b[^<>]{0,2000}>[^<]{0,20000}<\/\1>/gi;

/** Pasted text as plain text: without markup, entities and control characters, with one kind of line break. */
export function cleanText(text: string): string {
  const plain = text.includes('<') ? text.replace(HIDDEN, '\n').replace(BLOCK, '\n').replace(TAG, '') : text;
  return plain
    .replace(/&(?:#(\d{2,5})|([a-z]{2,5}));/gi, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (ENTITIES.get((name ?? '').toLowerCase()) ?? whole) : String.fromCharCode(Number(code)),
    )
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[^\S\n]/g, ' ')
    .replace(/[^\P{C}\n]/gu, ' ')
    .trim();
}
