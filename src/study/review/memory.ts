import {type Card, createEmptyCard, type FSRS, fsrs, State} from 'ts-fsrs';
import {type CardEvent, wasRight} from '../progress/cardEvent';
import {dayOf} from '../progress/dayOf';
import {MASTERED_DAYS} from '../progress/progress';
import {startOfDay} from '../progress/startOfDay';
import type {Grade} from '../progress/studyEvent';
import {wallClock} from './wallClock';

/** What is known of a learner's memory of one card. */
export type Memory = {
  /** When it falls due by FSRS alone, in milliseconds since 1970: in minutes after a miss, else at the start of a day. */
  due: number;
  /** True while it comes back within minutes. */
  isLearning: boolean;
  /** When it was first and last asked. */
  first: number;
  last: number;
  lastRight: boolean;
  /** The last answer was wrong, though the learner had said to be sure. */
  wasSurelyWrong: boolean;
  /** The local day on which it was last right, if ever. */
  lastRightDay?: number;
  mastered: boolean;
  /** Was it ever wrong? */
  missed: boolean;
};

/** One short step after a miss, so that it is right once more on the same day; then days. No chance in it. */
const scheduler: FSRS = fsrs({
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: false,
  enable_short_term: true,
  learning_steps: ['10m'],
  relearning_steps: ['10m'],
});

const GRADES: Record<'right' | 'wrong', Grade> = {right: 3, wrong: 1};

function gradeOf(event: CardEvent): Grade {
  return event.kind === 'reviewed' ? event.grade : GRADES[wasRight(event) ? 'right' : 'wrong'];
}

/** FSRS's card after an event. `clock`: the moment on the learner's wall clock, in milliseconds. */
type Step = {before?: Step; card: Card; clock: number};

/** Nearly all the time of a plan goes into these steps, while the log of a learner grows by one event after the other. */
const taken = new WeakMap<CardEvent, Step>();

function take(event: CardEvent, before: Step | undefined): Step {
  const known = taken.get(event);
  if (known !== undefined && known.before === before) return known;
  // Clocks are set back in autumn; for a memory no time runs backwards.
  const clock = Math.max(before?.clock ?? 0, wallClock(event.at));
  const {card} = scheduler.next(before?.card ?? createEmptyCard(clock), clock, gradeOf(event));
  const step = {before, card, clock};
  taken.set(event, step);
  return step;
}

/** The memory that the events of one card leave, which stand in the order of time; at least one. */
export function memoryOf(events: readonly CardEvent[]): Memory {
  let step: Step | undefined;
  for (const event of events) step = take(event, step);
  const last = events.at(-1);
  if (step === undefined || last === undefined) throw new RangeError('a memory needs an event');
  const {card, clock} = step;
  const rightDays = new Set(events.filter(wasRight).map(({at}) => dayOf(at)));
  const isLearning = card.state !== State.Review;
  return {
    due: isLearning ? last.at + (card.due.getTime() - clock) : startOfDay(dayOf(last.at) + Math.max(1, card.scheduled_days)),
    isLearning,
    first: events[0]?.at ?? last.at,
    last: last.at,
    lastRight: wasRight(last),
    wasSurelyWrong: last.kind === 'answered' && !last.right && last.sure === true,
    lastRightDay: rightDays.size > 0 ? Math.max(...rightDays) : undefined,
    mastered: rightDays.size >= MASTERED_DAYS,
    missed: events.some((event) => !wasRight(event)),
  };
}
