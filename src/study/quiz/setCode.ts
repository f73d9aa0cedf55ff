import {ADDRESS_LETTERS, CHAT_LETTERS, readBits, writeBits} from './bits';
import {itemNumber, NUMBER_BITS, numberedItem} from './itemNumber';
import type {QuizSet} from './quizSet';
import {readSet} from './readSet';
import {textHash} from './textHash';

/** Ends each code, so that no chat takes its last sign for the end of a sentence; another form will have another. */
const FORM = '1';
const CHECK = 4;

/** A set as a code for an address: at most 118 letters, digits, hyphens and underscores. */
export function setCode({bank, seed, items, mode, timed, asksSure}: QuizSet): string {
  const body = writeBits(
    [
      [Number.parseInt(bank, 16), 32],
      [seed, 32],
      [Number(mode === 'exam'), 1],
      [Number(timed), 1],
      [Number(asksSure), 1],
      [items.length, 6],
      ...items.map((id) => [itemNumber(id) ?? 0, NUMBER_BITS] as const),
    ],
    ADDRESS_LETTERS,
  );
  return body + check(body) + FORM;
}

/** The set of a code; undefined for a code that is damaged, cut short, or none. */
export function readSetCode(code: string): QuizSet | undefined {
  const body = code.slice(0, -CHECK - FORM.length);
  const read = readBits(body, ADDRESS_LETTERS);
  if (read === undefined || code !== body + check(body) + FORM) return undefined;
  const set = readSet({
    bank: read(32).toString(16).padStart(8, '0'),
    seed: read(32),
    mode: read(1) === 1 ? 'exam' : 'learning',
    timed: read(1) === 1,
    asksSure: read(1) === 1,
    items: Array.from({length: read(6)}, () => numberedItem(read(NUMBER_BITS))),
  });
  // Each set has one code.
  return set !== undefined && setCode(set) === code ? set : undefined;
}

/** Four letters and digits by which a group calls its set. */
export function setName(set: QuizSet): string {
  return writeBits([[textHash(setCode(set)) >>> 12, 20]], CHAT_LETTERS);
}

function check(body: string): string {
  return writeBits([[textHash(body) >>> 8, 24]], ADDRESS_LETTERS);
}
