import {significance} from '../search/everydayWords';
import type {Notice} from './finding';

/** A long question has about 2,500 characters; beyond this it is something else. */
const MOST_LETTERS = 9000;
/** More is not even looked at. */
const LOOKED_AT = 60_000;
const NUMBERED = /(?:^|\n)\s*(?:new\s+)?(?:question|q)\s*(?:no\.?\s*)?[#:]?\s*\d+/gi;
/** A numbered line that asks; an option never does at such length. */
const NUMBERED_LINE = /(?:^|\n)\s*\d{1,3}[.)]\s+[^\n?]{40,2000}\?/g;
const CODE = /[;{}]|\w\(|\)\.|=>|==|\['|\bdef |\bimport |\bfunction /g;
const MOST_SIGNS = 0.15;
const FIRST_OPTION = /(?:^|\n)\s*(?:[-*•]\s*)?[([]?[Aa][).:\]]\s+\S/g;
/** In English about every third word says nothing by itself. */
const LEAST_FUNCTION_WORDS = 0.16;
const LEAST_LATIN = 0.7;
/** Words that stand in hardly any English text of this kind, and in every one of their own language. */
const ELSEWHERE = new Set(
  'der die das und ist nicht mit für auf ein eine wir le les des une est dans pour avec que qui sur el los las una para por con como del il gli che della per sono het een van niet voor uma não com och att som att på'.split(
    ' ',
  ),
);

/** Why a text cannot be read as one English question, if it cannot; `several-questions` and the like. */
export function refusal(text: string): Notice | undefined {
  const sample = text.slice(0, LOOKED_AT);
  if (!/\p{L}{2}/u.test(sample)) return 'nothing';
  if ([NUMBERED, NUMBERED_LINE, FIRST_OPTION].some((mark) => count(sample, mark) > 1)) return 'several-questions';
  if (text.length > MOST_LETTERS) return 'too-long';
  if (isCode(sample)) return 'off-topic';
  return isEnglish(sample) ? undefined : 'not-english';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Program text has more signs than a question has, for its words. */
function isCode(text: string): boolean {
  return count(text, CODE) > MOST_SIGNS * count(text, /\p{L}+/gu);
}

function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  if (latin < letters * LEAST_LATIN) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const foreign = words.filter((word) => ELSEWHERE.has(word)).length;
  const own = words.filter((word) => significance(word) < 0.1).length;
  // Notes leave out the small words.
  if (words.length < 20) return foreign * 3 <= own;
  const english = own / words.length;
  const other = foreign / words.length;
  return english >= LEAST_FUNCTION_WORDS && other < Math.max(0.08, english / 2);
}
