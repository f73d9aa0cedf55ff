import {isCalendarDay} from './isCalendarDay';
import type {StudyEvent} from './studyEvent';

type Fields = Record<string, unknown>;

/** The last moment that a date can hold, in milliseconds. */
const LAST_MOMENT = 8.64e15;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** What each kind of event must hold. What it holds besides may come from a later version, and is left alone. */
const HOLDS: Record<StudyEvent['kind'], (fields: Fields) => boolean> = {
  answered: ({item, right, taken, sure, bank}) =>
    isText(item) && isFlag(right) && Array.isArray(taken) && taken.every(isCount) && (sure === undefined || isFlag(sure)) && isText(bank),
  recalled: ({card, knew}) => isText(card) && isFlag(knew),
  reviewed: ({card, grade}) => isText(card) && [1, 2, 3, 4].includes(grade as number),
  'exam-date': ({date}) => date === null || (isText(date) && isCalendarDay(date)),
  'daily-limit': ({cards}) => isCount(cards) && cards > 0,
  reset: ({section}) => section === undefined || isText(section),
  'reset-undone': ({reset}) => isText(reset),
};

/** True for an entry of the log that this version understands. */
export function isStudyEvent(value: unknown): value is StudyEvent {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  const {id, at, kind} = fields;
  if (!isText(id) || typeof at !== 'number' || !(at >= 0 && at <= LAST_MOMENT)) return false;
  return typeof kind === 'string' && Object.hasOwn(HOLDS, kind) && HOLDS[kind as StudyEvent['kind']](fields);
}
