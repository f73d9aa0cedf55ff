/** A question apart from what may be chosen. */
export type Question = {stem: string; options: string[]};

/** What stands before a question in a collection: its number, its topic. */
const HEADER =
  /^(?:\s*(?:new\s+)?(?:question|q|topic|exam question|no)\s*(?:no\.?\s*)?[#:]?\s*\d+(?:\s*(?:of|\/)\s*\d+)?\s*[.:)-]?\s*(?:topic\s*\d+\s*)?\n?)+/i;
const BARE_NUMBER = /^\s*\d{1,3}\s*[.)]\s+(?=[A-Z])/;
/** What comes after a question: its key and the discussion. Not the reader's question any more. */
const AFTERMATH =
  /\n\s*(?:(?:the\s+)?(?:correct|right|suggested|community|best)?\s*answers?\s*(?:is|are|key)?\s*[:=(]|(?:explanation|rationale|reference|discussion|overall explanation)\s*:?\s*(?:\n|:)|show (?:answer|suggested)|reveal solution|(?:correct|your) answer\b|(?:the\s+)?(?:correct|right|best)\s+answers?\s+(?:is|are)\b|ans(?:wer)?s?\s*[:.=])/i;
/** The mark of an option at the start of a line. */
const MARKS: readonly RegExp[] = [
  /^\s*(?:[-*•○◦☐□●▪‣]\s*)?(?:option\s+)?[([]?([A-F])(?:[)\].:]|\s[-–—])\s*(?=\S)/i,
  /^\s*(?:option\s+)?[([]?([1-6])(?:[)\].:]|\s[-–—])\s+(?=\S)/i,
  /^\s*(?:[-*•○◦☐□●▪‣–—·]|\[ ?\]|\( ?\))\s*(?=\S)/,
];
/** Options that follow one another on a line: "A. … B. …". */
const INLINE = /(?:^|[\s.?!:;])[([]?([A-F])(?:[).:\]]|\s[-–—](?=\s))\s*(?=[^\s])/g;
const INLINE_LOWER = /(?:^|\s)[([]?([a-f])\)\s*(?=[^\s])/g;
const INLINE_DIGITS = /(?:^|\s)[([]?([1-6])[)\]]\s*(?=[^\s])/g;
const INLINE_MARKS: readonly RegExp[] = [INLINE, INLINE_LOWER, INLINE_DIGITS];
const FEWEST = 2;
const MOST = 8;

/** Tells the stem from the options, in whatever way they are marked, and leaves out numbering and answer key. */
export function splitQuestion(text: string): Question {
  const body = text.replace(HEADER, '').replace(BARE_NUMBER, '');
  const after = AFTERMATH.exec(body);
  const asked = after !== null && after.index > 0 ? body.slice(0, after.index) : body;
  return byLines(asked) ?? byInlineMarks(asked) ?? byBareLines(asked) ?? {stem: asked.trim(), options: []};
}

/** Lines that begin with marks of one kind; lines between belong to the option above. A letter that is left out stands within a line. */
function byLines(text: string): Question | undefined {
  const lines = text.split('\n');
  for (const mark of MARKS) {
    const starts = lines.flatMap((line, index) => (mark.test(line) ? [index] : []));
    // A list in the background is followed by prose; options come last.
    const first = firstOfLastRun(lines, starts, mark);
    if (first === undefined || !followOneAnother(lines.slice(first), mark)) continue;
    const options: string[] = [];
    for (const line of lines.slice(first)) {
      if (mark.test(line)) options.push(line.replace(mark, ''));
      else if (options.length > 0) options[options.length - 1] += ` ${line.trim()}`;
    }
    const stem = lines.slice(0, first).join('\n').trim();
    if (options.length >= FEWEST && options.length <= MOST && stem !== '') return {stem, options: options.map((option) => option.trim())};
  }
  return undefined;
}

function firstOfLastRun(lines: string[], starts: number[], mark: RegExp): number | undefined {
  const lastQuestion = lines.findLastIndex((line) => line.includes('?') && !mark.test(line));
  const letters = starts.map((start) => mark.exec(lines[start] ?? '')?.[1]?.toLowerCase());
  if (letters[0] !== undefined) {
    const at = Math.max(letters.lastIndexOf('a'), letters.lastIndexOf('1'));
    const first = starts[at];
    return first === undefined || starts.length - at < FEWEST || lastQuestion > first ? undefined : first;
  }
  // Bullets before the question are what it asks for.
  return lastQuestion < 0 ? undefined : starts.find((start) => start > lastQuestion);
}

/** False for "A. … B. …" on one line and "C. … D. …" on the next: the lines begin with A and C. */
function followOneAnother(lines: string[], mark: RegExp): boolean {
  const orders = lines.flatMap((line) => mark.exec(line)?.[1]?.toLowerCase().charCodeAt(0) ?? []);
  const isLeftOut = (order: number) =>
    INLINE_MARKS.some((inline) => lines.some((line) => marksIn(line, inline).some((one) => one.order === order)));
  return orders.every((order, index) => index === 0 || order <= (orders[index - 1] ?? 0) + 1 || !isLeftOut(order - 1));
}

/** "A. … B. … C. …" within a line: the last run of marks that follow one another from the first on. */
function byInlineMarks(text: string): Question | undefined {
  for (const pattern of INLINE_MARKS) {
    const marks = marksIn(text, pattern);
    const opening = marks.findLastIndex(({order}) => order === 97 || order === 49);
    const run = marks.slice(Math.max(0, opening)).filter(({order}, index, all) => order === (all[0]?.order ?? 0) + index);
    const stem = text.slice(0, run[0]?.start ?? 0).trim();
    const options = run.map(({end}, index) =>
      text
        .slice(end, run[index + 1]?.start ?? text.length)
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    );
    if (opening < 0 || run.length < FEWEST || !/[?:.]/.test(stem)) continue;
    // Two letters may stand in prose: they are options where the question has just been asked, and nothing is asked behind.
    const isAsked = /[?:)]$/.test(stem) || /\n\s*$/.test(text.slice(0, run[0]?.start));
    if (run.length === FEWEST && (!isAsked || options.some((option) => option.includes('?')))) continue;
    return {stem, options};
  }
  return undefined;
}

function marksIn(text: string, pattern: RegExp): {order: number; start: number; end: number}[] {
  return [...text.matchAll(pattern)].map((match) => ({
    order: (match[1] ?? '').toLowerCase().charCodeAt(0),
    start: match.index + (/^[\s.?!:;]/.test(match[0]) ? 1 : 0),
    end: match.index + match[0].length,
  }));
}

/** Lines without marks after a line that asks. */
function byBareLines(text: string): Question | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const asks = lines.findLastIndex((line) => /\?\s*(?:\([^)]{0,60}\))?\s*$/.test(line));
  const options = lines.slice(asks + 1).map((line) => line.trim());
  if (asks < 0 || options.length < 3 || options.length > 6) return undefined;
  return {
    stem: lines
      .slice(0, asks + 1)
      .join('\n')
      .trim(),
    options,
  };
}
