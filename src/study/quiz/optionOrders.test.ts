import {expect, test} from 'vitest';
import {testQuestion} from './fixture';
import {optionOrders} from './optionOrders';

const QUESTIONS = Array.from({length: 40}, (_, place) => testQuestion(`security-${String(place).padStart(3, '0')}`));
const SEEDS = Array.from({length: 300}, (_, seed) => seed * 104_729);

/** Where the key is shown, question by question. */
function keys(seed: number): number[] {
  return optionOrders(QUESTIONS, seed).map((order, place) => order.findIndex((option) => QUESTIONS[place]?.options[option]?.correct));
}

test('each option is shown once', () => {
  for (const order of optionOrders(QUESTIONS, 3)) expect([...order].sort()).toEqual([0, 1, 2, 3]);
});

test('the order follows from the seed', () => {
  expect(optionOrders(QUESTIONS, 3)).toEqual(optionOrders(QUESTIONS, 3));
  expect(optionOrders(QUESTIONS, 3)).not.toEqual(optionOrders(QUESTIONS, 4));
});

test('no letter is right three times running', () => {
  for (const seed of SEEDS) {
    const shown = keys(seed);
    for (let place = 2; place < shown.length; place++)
      expect(new Set(shown.slice(place - 2, place + 1)).size, `seed ${seed}`).toBeGreaterThan(1);
  }
});

test('every letter is right about equally often', () => {
  const all = SEEDS.flatMap(keys);
  for (const letter of [0, 1, 2, 3]) expect(Math.abs(all.filter((key) => key === letter).length / all.length - 0.25)).toBeLessThan(0.01);
});

test('an ordering is never shown in its right order', () => {
  const ordering = testQuestion('security-001', {type: 'ordering', options: QUESTIONS[0]?.options.slice(0, 3) ?? []});
  for (const seed of SEEDS) expect(optionOrders([ordering], seed)[0]).not.toEqual([0, 1, 2]);
});
