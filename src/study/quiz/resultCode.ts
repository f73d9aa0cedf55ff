import {CHAT_LETTERS, readBits, writeBits} from './bits';
import type {QuizSet} from './quizSet';
import {setName} from './setCode';
import {textHash} from './textHash';

/** What a member of a group says of a question: nothing, right, wrong, or which wrong option was taken (its place in the file). */
export type ItemResult = 'open' | 'right' | 'wrong' | {wrong: number};

/** A member's results, as many as the set has questions. */
export type MemberResult = {nickname: string; results: ItemResult[]};

export const LONGEST_NICKNAME = 16;
const BITS = 3;
const OPTIONS = 5;
/** What a result code looks like; what is written behind it does not matter. */
const CODE = /^MSK1\.([0-9A-Z]{4})\.([\p{L}\p{M}\p{N}]{0,16})\.([0-9A-Z]+)\.([0-9A-Z]{4})(?![\p{L}\p{N}])/iu;

/** A name as it may stand in a code: letters and digits. */
export function cleanNickname(name: string): string {
  const letters = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  let clean = '';
  for (const letter of letters) if (clean.length + letter.length <= LONGEST_NICKNAME) clean += letter;
  return clean;
}

/** Results as a short text for a chat, of at most 40 characters and the nickname. */
export function resultCode(set: QuizSet, {nickname, results}: MemberResult): string {
  const body = writeBits(
    set.items.map((_, place) => [numberOf(results[place] ?? 'open'), BITS]),
    CHAT_LETTERS,
  );
  const start = `${setName(set)}.${cleanNickname(nickname)}.${body}`;
  return `MSK1.${start}.${check(start)}`;
}

/** Results out of a code; or why there are none: it belongs to another set, or is damaged. */
export function readResultCode(text: string, set: QuizSet): MemberResult | 'another set' | 'damaged' {
  const [, name = '', nickname = '', body = '', sum = ''] = CODE.exec(text.normalize('NFC')) ?? [];
  const start = `${name.toUpperCase()}.${nickname}.${body.toUpperCase()}`;
  if (sum.toUpperCase() !== check(start)) return 'damaged';
  if (name.toUpperCase() !== setName(set)) return 'another set';
  const read = readBits(body.toUpperCase(), CHAT_LETTERS);
  if (read === undefined) return 'damaged';
  const member = {nickname, results: set.items.map(() => resultOf(read(BITS)))};
  // Each result has one code.
  return resultCode(set, member) === `MSK1.${start}.${check(start)}` ? member : 'damaged';
}

function numberOf(result: ItemResult): number {
  if (typeof result === 'object') return result.wrong < OPTIONS ? 3 + result.wrong : 2;
  return {open: 0, right: 1, wrong: 2}[result];
}

function resultOf(number: number): ItemResult {
  return (['open', 'right', 'wrong'] as const)[number] ?? {wrong: number - 3};
}

function check(start: string): string {
  return writeBits([[textHash(start) >>> 12, 20]], CHAT_LETTERS);
}
