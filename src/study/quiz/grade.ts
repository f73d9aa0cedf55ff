import type {BankQuestion} from '../../content/model/questionBank';

/** What grading needs to know of a question. */
export type Gradable = Pick<BankQuestion, 'type'> & {options: readonly {correct: boolean}[]};

/**
 * The key, as an answer is written: places of options in the file, from 0. In an ordering in their order; in a matching
 * for each option the place of the one whose `match` belongs to it.
 */
export function keyOf({type, options}: Gradable): number[] {
  const places = [...options.keys()];
  return type === 'ordering' || type === 'matching' ? places : places.filter((place) => options[place]?.correct);
}

/** True when all of an answer is right; there are no points for a part. */
export function grade(question: Gradable, taken: readonly number[]): boolean {
  const isSet = question.type === 'multiple-choice' || question.type === 'multiple-response';
  const answer = isSet ? [...taken].sort((a, b) => a - b) : taken;
  return answer.join() === keyOf(question).join();
}

/** True when an answer has all that is asked for: so many options as the key has, or one for each row. */
export function isComplete(question: Gradable, taken: readonly number[]): boolean {
  return taken.length === keyOf(question).length && taken.every((place) => place >= 0);
}
