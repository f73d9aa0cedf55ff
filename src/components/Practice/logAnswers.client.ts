import {addEvent, stamp} from '@site/src/components/Progress/progressStore.client';
import type {Session} from '@site/src/study/quiz/session';

/** Logs what was answered between two states of a session. What an exam left open was not answered. */
export function logAnswers(before: Session, after: Session, bank: string): void {
  for (const [place, {first}] of after.items.entries()) {
    const item = after.ids[place];
    if (item === undefined || first === undefined || before.items[place]?.first !== undefined) continue;
    if (after.set.mode === 'exam' && first.taken.length === 0) continue;
    const {right, taken, sure} = first;
    void addEvent({...stamp(), kind: 'answered', item, right, taken, ...(sure !== undefined && {sure}), bank});
  }
}
