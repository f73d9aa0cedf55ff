import {cardOf, wasRight} from './cardEvent';
import {activeResets, countingEvents} from './countingEvents';
import {dayOf} from './dayOf';
import {sectionOfCard} from './sectionOfCard';
import type {Reset, StudyEvent} from './studyEvent';

/** On how many different days a card must have been right to be mastered. */
export const MASTERED_DAYS = 3;

/** What became of one card. */
export type CardProgress = {
  /** How often it was asked, and how often it was right. */
  times: number;
  right: number;
  /** When it was asked last, in milliseconds since 1970, and whether it was right then. */
  last: number;
  lastRight: boolean;
  /** Different days of the device's calendar on which it was right. */
  daysRight: number;
  /** Right on three different days: never by one lucky hit. */
  mastered: boolean;
};

/** How many answers, and how many of them were right. */
export type Tally = {answered: number; right: number};

/** Where a learner stands. */
export type Progress = {
  /** By the id of a question, or `<page id>#<anchor>` of a prompt. */
  cards: Map<string, CardProgress>;
  /** Answers to questions of the bank by section. What learners say of themselves is not in it. */
  sections: Map<string, Tally>;
  /** The same, of answers given as sure and as not sure. */
  sure: Tally;
  unsure: Tally;
  /** Cards asked on the day of `now`. */
  today: number;
  /** The resets that hold, the newest first. */
  resets: Reset[];
};

/** Where a learner stands, computed from the log alone. `now` is in milliseconds since 1970. */
export function progress(events: readonly StudyEvent[], now: number): Progress {
  const counting = countingEvents(events);
  const cards = new Map<string, CardProgress & {days: Set<number>}>();
  const sections = new Map<string, Tally>();
  const sure = {answered: 0, right: 0};
  const unsure = {answered: 0, right: 0};
  for (const event of [...counting].sort((a, b) => a.at - b.at)) {
    const card = cardOf(event);
    const right = wasRight(event);
    const known = cards.get(card) ?? {times: 0, right: 0, last: 0, lastRight: false, daysRight: 0, mastered: false, days: new Set()};
    if (right) known.days.add(dayOf(event.at));
    const daysRight = known.days.size;
    cards.set(card, {
      times: known.times + 1,
      right: known.right + Number(right),
      last: event.at,
      lastRight: right,
      daysRight,
      mastered: daysRight >= MASTERED_DAYS,
      days: known.days,
    });
    if (event.kind !== 'answered') continue;
    const section = sectionOfCard(card);
    sections.set(section, add(sections.get(section) ?? {answered: 0, right: 0}, right));
    if (event.sure !== undefined) Object.assign(event.sure ? sure : unsure, add(event.sure ? sure : unsure, right));
  }
  return {
    cards: new Map([...cards].map(([card, {days: _, ...rest}]) => [card, rest])),
    sections,
    sure,
    unsure,
    today: new Set(counting.filter(({at}) => dayOf(at) === dayOf(now)).map(cardOf)).size,
    resets: activeResets(events),
  };
}

function add({answered, right}: Tally, wasRight: boolean): Tally {
  return {answered: answered + 1, right: right + Number(wasRight)};
}
