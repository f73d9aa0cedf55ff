import {itemNumber} from './itemNumber';
import {MOST_ITEMS, type QuizSet} from './quizSet';

/** A set out of any value, or nothing when it is none. */
export function readSet(value: unknown): QuizSet | undefined {
  const {bank, seed, items, mode, timed, asksSure} = (value ?? {}) as Record<string, unknown>;
  if (typeof bank !== 'string' || !/^[0-9a-f]{8}$/.test(bank)) return undefined;
  if (!Number.isInteger(seed) || Number(seed) < 0 || Number(seed) >= 2 ** 32) return undefined;
  if (!Array.isArray(items) || items.length < 1 || items.length > MOST_ITEMS || new Set(items).size !== items.length) return undefined;
  if (!items.every((id) => typeof id === 'string' && itemNumber(id) !== undefined)) return undefined;
  if ((mode !== 'learning' && mode !== 'exam') || typeof timed !== 'boolean' || typeof asksSure !== 'boolean') return undefined;
  return {bank, seed: seed as number, items: items as string[], mode, timed, asksSure};
}
