import {type Gradable, keyOf} from '@site/src/study/quiz/grade';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** How many options a question wants, in words: "two options". */
export function countWanted(question: Gradable): string {
  const {length} = keyOf(question);
  return `${NUMBERS[length]} ${length === 1 ? 'option' : 'options'}`;
}

/** What is still to be done before an answer can be checked. */
export function whatIsMissing(question: Gradable): string {
  return question.type === 'matching'
    ? 'Choose an answer for each row first.'
    : `Choose ${countWanted(question)} first, or say that you do not know.`;
}
