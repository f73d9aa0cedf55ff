import {dayOf} from '@site/src/study/progress/dayOf';

/** A moment to come, as one says it: "at 6:25 PM", "tomorrow", "on Friday, November 27". Both in milliseconds since 1970. */
export function momentText(now: number, at: number): string {
  const days = dayOf(at) - dayOf(now);
  if (days === 0) return `at ${new Date(at).toLocaleTimeString('en-US', {hour: 'numeric', minute: '2-digit'})}`;
  if (days === 1) return 'tomorrow';
  return `on ${new Date(at).toLocaleDateString('en-US', {weekday: 'long', month: 'long', day: 'numeric'})}`;
}
