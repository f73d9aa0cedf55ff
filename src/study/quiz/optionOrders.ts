import type {BankQuestion} from '../../content/model/questionBank';
import {seededRandom} from './seededRandom';
import {shuffled} from './shuffled';
import {textHash} from './textHash';

/** What ordering the options needs to know of a question. */
export type Arrangeable = Pick<BankQuestion, 'id' | 'type'> & {options: readonly {correct: boolean}[]};

/**
 * For each question the places of its options in the file, from 0, in the order in which they are shown. No letter is
 * right three times running, and no ordering is shown in its right order. Follows from the seed and the questions alone.
 */
export function optionOrders(questions: readonly Arrangeable[], seed: number): number[][] {
  const keys: number[] = [];
  return questions.map(({id, type, options}) => {
    const random = seededRandom(seed ^ textHash(id));
    const order = shuffled([...options.keys()], random);
    if (type === 'ordering' && order.every((option, place) => option === place)) return [...order.slice(1), 0];
    if (type !== 'multiple-choice') return order;
    const key = order.findIndex((option) => options[option]?.correct);
    if (keys.slice(-2).filter((before) => before === key).length < 2) return remember(order, key);
    const other = (key + 1 + random(order.length - 1)) % order.length;
    [order[key], order[other]] = [order[other] as number, order[key] as number];
    return remember(order, other);
  });

  function remember(order: number[], key: number): number[] {
    keys.push(key);
    return order;
  }
}
