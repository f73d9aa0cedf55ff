import {questionId} from '../../content/model/questionId';
import type {QuizSet} from './quizSet';
import {readSetCode} from './setCode';

/** What the hash of the practice page leads to. */
export type PracticePlace =
  | {kind: 'setup'}
  | {kind: 'set'; set: QuizSet; code: string}
  /** A link to a set that cannot be read. */
  | {kind: 'damaged'}
  /** One question, which the bank may not have. */
  | {kind: 'question'; id: string};

/** Reads a hash, with its `#` or empty. Never throws. */
export function practicePlace(hash: string): PracticePlace {
  const [, code] = /^#set=([\w-]*)/.exec(hash) ?? [];
  if (code !== undefined) {
    const set = readSetCode(code);
    return set === undefined ? {kind: 'damaged'} : {kind: 'set', set, code};
  }
  const id = hash.slice(1);
  return questionId(id) === undefined ? {kind: 'setup'} : {kind: 'question', id};
}
