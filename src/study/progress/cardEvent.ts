import type {Answered, Recalled, Reviewed, StudyEvent} from './studyEvent';

/** An event that says whether a card was known. */
export type CardEvent = Answered | Recalled | Reviewed;

/** True for an event that says whether a card was known. */
export function isCardEvent(event: StudyEvent): event is CardEvent {
  return event.kind === 'answered' || event.kind === 'recalled' || event.kind === 'reviewed';
}

/** The card that an event is about. */
export function cardOf(event: CardEvent): string {
  return event.kind === 'answered' ? event.item : event.card;
}

/** True when the card was known. Hard counts: it was known with effort. */
export function wasRight(event: CardEvent): boolean {
  if (event.kind === 'answered') return event.right;
  return event.kind === 'recalled' ? event.knew : event.grade > 1;
}
