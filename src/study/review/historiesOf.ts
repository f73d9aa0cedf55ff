import {type CardEvent, cardOf} from '../progress/cardEvent';
import {countingEvents} from '../progress/countingEvents';
import type {StudyEvent} from '../progress/studyEvent';

/** The events of each card that count, in the order of time. */
export function historiesOf(events: readonly StudyEvent[]): Map<string, CardEvent[]> {
  const histories = new Map<string, CardEvent[]>();
  for (const event of countingEvents(events).sort((a, b) => a.at - b.at)) {
    const history = histories.get(cardOf(event));
    if (history === undefined) histories.set(cardOf(event), [event]);
    else history.push(event);
  }
  return histories;
}
