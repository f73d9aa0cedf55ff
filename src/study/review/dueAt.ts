import {dayOf} from '../progress/dayOf';
import {startOfDay} from '../progress/startOfDay';
import type {Memory} from './memory';
import {scatter} from './scatter';

/** The days before the exam on which everything weak comes once more. */
export const LAST_PASS = 3;

/**
 * When a card falls due, in milliseconds since 1970, with an exam on the local day `exam`: never after it, and in the
 * last pass before it once more, unless it has been right in this pass already. Undefined: not before the exam.
 */
export function dueAt(card: string, memory: Memory, exam: number | undefined): number | undefined {
  const {due, isLearning, mastered, lastRight, lastRightDay = Number.NEGATIVE_INFINITY} = memory;
  if (exam === undefined) return due;
  if (isLearning) return dayOf(due) <= exam ? due : undefined;
  const pass = exam - LAST_PASS;
  const isPassed = lastRight && lastRightDay >= pass;
  if (dayOf(due) < exam) return isPassed || mastered ? due : Math.min(due, startOfDay(pass));
  if (isPassed) return undefined;
  // What is weak comes first thing. What is known would come after the exam; a last look at it is spread over the days.
  return startOfDay(pass + (mastered ? scatter(card) % LAST_PASS : 0));
}
