import {isCardEvent} from './cardEvent';
import {DAY} from './dayOf';
import type {StudyEvent} from './studyEvent';

/** How long progress may be on one device alone: some browsers delete what a site has stored after a week without a visit. */
const KEPT_FOR = 7 * DAY;

/**
 * True when a week's progress would be lost with the browser's data. `exported` says when a file was last made, in
 * milliseconds since 1970, if ever.
 */
export function isExportDue(events: readonly StudyEvent[], exported: number | undefined, now: number): boolean {
  const since = exported ?? Number.NEGATIVE_INFINITY;
  return events.some((event) => isCardEvent(event) && event.at > since && now - event.at >= KEPT_FOR);
}
