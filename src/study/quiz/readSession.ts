import {type QuizSet, TIME_PER_ITEM} from './quizSet';
import {readSet} from './readSet';
import type {Given, ItemState, Session} from './session';

type Fields = Record<string, unknown>;

/** A stored session, or nothing when what was stored is none: damaged, half written, or by another version. */
export function readSession(value: unknown): Session | undefined {
  const {set: storedSet, ids, items, at, left, isPaused, isFinished} = fieldsOf(value);
  const set = readSet(storedSet);
  if (set === undefined || !isListOf(ids, isString) || !isSubset(ids, set)) return undefined;
  const read = Array.isArray(items) ? items.flatMap((item) => readItem(item) ?? []) : [];
  if (ids.length === 0 || read.length !== ids.length) return undefined;
  if (!isWhole(at, ids.length - 1) || typeof isPaused !== 'boolean' || typeof isFinished !== 'boolean') return undefined;
  if (set.timed ? !isWhole(left, ids.length * TIME_PER_ITEM) : left !== undefined) return undefined;
  return {set, ids, items: read, at, ...(set.timed && {left: left as number}), isPaused, isFinished};
}

function readItem(value: unknown): ItemState | undefined {
  const {taken, sure, first, stage} = fieldsOf(value);
  const given = first === undefined ? undefined : readGiven(first);
  if (!isTaken(taken) || !isOptional(sure) || (first !== undefined && given === undefined)) return undefined;
  if (stage !== 'open' && stage !== 'second' && stage !== 'done') return undefined;
  if ((stage === 'open') !== (given === undefined)) return undefined;
  return {taken, stage, ...(sure !== undefined && {sure}), ...(given !== undefined && {first: given})};
}

function readGiven(value: unknown): Given | undefined {
  const {taken, right, sure} = fieldsOf(value);
  if (!isTaken(taken) || typeof right !== 'boolean' || !isOptional(sure)) return undefined;
  return {taken, right, ...(sure !== undefined && {sure})};
}

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const isString = (value: unknown): value is string => typeof value === 'string';
const isOptional = (value: unknown): value is boolean | undefined => value === undefined || typeof value === 'boolean';
const isWhole = (value: unknown, most: number): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;

function isListOf<T>(value: unknown, is: (entry: unknown) => entry is T): value is T[] {
  return Array.isArray(value) && value.every(is);
}

function isTaken(value: unknown): value is number[] {
  return isListOf(value, (place): place is number => place === -1 || isWhole(place, 5)) && value.length <= 6;
}

/** The bank may have lost questions of a set, but neither gained any nor changed their order. */
function isSubset(ids: readonly string[], {items}: QuizSet): boolean {
  return new Set(ids).size === ids.length && items.filter((id) => ids.includes(id)).join() === ids.join();
}
