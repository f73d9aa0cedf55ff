import {cardOf, isCardEvent} from './cardEvent';
import {sectionOfCard} from './sectionOfCard';
import type {Reset, StudyEvent} from './studyEvent';

/** The resets that hold: those that were not taken back, the newest first. */
export function activeResets(events: readonly StudyEvent[]): Reset[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'reset-undone' ? event.reset : [])));
  return events.filter((event): event is Reset => event.kind === 'reset' && !undone.has(event.id)).sort((a, b) => b.at - a.at);
}

/** The answers, recalls and reviews that count: those that no reset has put aside. Settings outlast a reset. */
export function countingEvents(events: readonly StudyEvent[]) {
  const resets = activeResets(events);
  return events.filter(isCardEvent).filter((event) => {
    const section = sectionOfCard(cardOf(event));
    return !resets.some((reset) => event.at <= reset.at && (reset.section === undefined || reset.section === section));
  });
}
