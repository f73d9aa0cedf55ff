import type {CardEvent} from '../progress/cardEvent';
import {dayOf} from '../progress/dayOf';
import {startOfDay} from '../progress/startOfDay';
import type {StudyEvent} from '../progress/studyEvent';
import {dueAt, LAST_PASS} from './dueAt';
import {examDay} from './examDay';
import {historiesOf} from './historiesOf';
import {type Memory, memoryOf} from './memory';
import type {ReviewSettings} from './reviewSettings';
import {scatter} from './scatter';

/** The cards that there are: prompts come by themselves, questions once they were missed. */
export type Deck = {prompts: readonly string[]; questions: readonly string[]};

/** What there is to review. Moments are in milliseconds since 1970. */
export type Plan = {
  /** `last-days`: the last pass before the exam. `over`: the day of the exam has gone by. */
  phase: 'open' | 'last-days' | 'over';
  /** Days until the exam, if there is one: 0 on its day, negative after it. */
  daysLeft?: number;
  /** Cards to ask now, the first one first. */
  queue: string[];
  /** Missed a moment ago, due within minutes. */
  soon: string[];
  /** Due, but over the limit of this day. */
  held: number;
  /** Different cards reviewed on this day. */
  done: number;
  /** When there is something to ask again, while the queue is empty; undefined when nothing is left. */
  next?: number;
};

/** New prompts a day, where the exam does not press. */
const NEW_A_DAY = 10;
/** How far ahead a missed card counts as soon. */
const SOON = 20 * 60_000;

/** What to review at a moment. The same log, moment and settings always give the same plan; the days are those of the device. */
export function schedule(events: readonly StudyEvent[], now: number, {exam, limit, prompts, questions}: ReviewSettings & Deck): Plan {
  const today = dayOf(now);
  const lastDay = exam === undefined ? undefined : examDay(exam);
  const daysLeft = lastDay === undefined ? undefined : lastDay - today;
  const histories = historiesOf(events);
  const done = reviewedOn(today, histories);
  const phase = daysLeft === undefined || daysLeft > LAST_PASS ? 'open' : daysLeft < 0 ? 'over' : 'last-days';
  if (phase === 'over') return {phase, daysLeft, queue: [], soon: [], held: 0, done: done.size};

  const known = knownCards(histories, {prompts, questions}).flatMap(({card, memory}) => {
    const due = dueAt(card, memory, lastDay);
    return due === undefined ? [] : [{card, memory, due}];
  });
  const fresh = prompts.filter((card) => !histories.has(card));
  const startedToday = prompts.filter((card) => dayOf(histories.get(card)?.[0]?.at ?? Number.NaN) === today).length;
  const isAgain = ({card, memory}: (typeof known)[number]) => memory.isLearning && done.has(card);

  const again = known.filter((entry) => isAgain(entry) && entry.due <= now).sort((a, b) => a.due - b.due);
  const due = known.filter((entry) => !isAgain(entry) && entry.due <= now).sort(byNeed(today));
  const room = Math.max(0, limit - done.size);
  const newRoom = Math.max(0, Math.min(room - due.length, newADay(fresh.length, daysLeft) - startedToday));
  const queue = [...again, ...due.slice(0, room)].map(({card}) => card).concat(fresh.slice(0, newRoom));

  const later = known.filter((entry) => entry.due > now);
  const held = Math.max(0, due.length - room);
  const tomorrow = held > 0 || fresh.length > newRoom ? [startOfDay(today + 1)] : [];
  // At the limit of the day only what was missed on it still comes.
  const coming = later.filter((entry) => room > 0 || isAgain(entry) || dayOf(entry.due) > today).map((entry) => entry.due);
  const next = Math.min(...coming, ...(daysLeft === 0 ? [] : tomorrow));
  return {
    phase,
    daysLeft,
    queue,
    soon: later.filter((entry) => entry.memory.isLearning && entry.due - now <= SOON && (room > 0 || isAgain(entry))).map(({card}) => card),
    held,
    done: done.size,
    ...(Number.isFinite(next) && {next}),
  };
}

function reviewedOn(day: number, histories: Map<string, CardEvent[]>): Set<string> {
  const isReviewed = (event: CardEvent) => event.kind === 'reviewed' && dayOf(event.at) === day;
  return new Set([...histories].filter(([, history]) => history.some(isReviewed)).map(([card]) => card));
}

function knownCards(histories: Map<string, CardEvent[]>, {prompts, questions}: Deck): {card: string; memory: Memory}[] {
  return [...prompts, ...questions].flatMap((card) => {
    const history = histories.get(card);
    if (history === undefined) return [];
    const memory = memoryOf(history);
    return card.includes('#') || memory.missed ? [{card, memory}] : [];
  });
}

/** Confident errors first, then other misses, then what is not mastered; sections mixed, each day in another order. */
function byNeed(today: number) {
  const need = ({wasSurelyWrong, lastRight, mastered}: Memory) => (wasSurelyWrong ? 0 : !lastRight ? 1 : !mastered ? 2 : 3);
  return (a: {card: string; memory: Memory}, b: {card: string; memory: Memory}) =>
    need(a.memory) - need(b.memory) || scatter(`${today} ${a.card}`) - scatter(`${today} ${b.card}`);
}

/** So many that all have come before the last pass begins. */
function newADay(fresh: number, daysLeft: number | undefined): number {
  return daysLeft === undefined ? NEW_A_DAY : Math.max(NEW_A_DAY, Math.ceil(fresh / Math.max(1, daysLeft - LAST_PASS)));
}
