import type {QuizSet} from './quizSet';
import {type MemberResult, readResultCode} from './resultCode';

/** A code that does not count, and why. */
export type RefusedCode = {code: string; problem: 'another set' | 'damaged' | 'doubled'};

/** A chat names no more people; what comes behind them is left out. */
const MOST_CODES = 200;
const LOOKS_LIKE_CODE = /MSK1\.\S*/gi;

/** Finds the result codes in the text of a chat. A second code of the same text counts once; names that come twice are told apart. */
export function readChat(text: string, set: QuizSet): {members: MemberResult[]; refused: RefusedCode[]} {
  const members: MemberResult[] = [];
  const refused: RefusedCode[] = [];
  const seen = new Set<string>();
  for (const [code] of [...text.matchAll(LOOKS_LIKE_CODE)].slice(0, MOST_CODES)) {
    const read = readResultCode(code, set);
    if (typeof read === 'string') refused.push({code: shortened(code), problem: read});
    else if (seen.has(JSON.stringify(read))) refused.push({code: shortened(code), problem: 'doubled'});
    else {
      seen.add(JSON.stringify(read));
      members.push(read);
    }
  }
  return {members: named(members), refused};
}

/** Everyone gets a name of their own. */
function named(members: readonly MemberResult[]): MemberResult[] {
  const taken = new Set<string>();
  return members.map((member, place) => {
    const wanted = member.nickname || `Member ${place + 1}`;
    let nickname = wanted;
    for (let count = 2; taken.has(nickname); count++) nickname = `${wanted} (${count})`;
    taken.add(nickname);
    return {...member, nickname};
  });
}

function shortened(code: string): string {
  return code.length > 60 ? `${code.slice(0, 60)}…` : code;
}
