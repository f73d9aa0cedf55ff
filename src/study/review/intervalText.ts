import {dayOf} from '../progress/dayOf';

/** When a card comes back, in the words of a button: "in 10 minutes", "tomorrow", "in 12 days". Both in milliseconds since 1970. */
export function intervalText(now: number, due: number | undefined): string {
  if (due === undefined) return 'not before the exam';
  const days = dayOf(due) - dayOf(now);
  if (days > 60) return `in ${Math.round(days / 30.4)} months`;
  if (days > 1) return `in ${days} days`;
  const minutes = Math.max(1, Math.round((due - now) / 60_000));
  if (minutes <= 60) return minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
  return days === 1 ? 'tomorrow' : 'later today';
}
