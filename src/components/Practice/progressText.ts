import {score} from '@site/src/study/quiz/score';
import type {Session} from '@site/src/study/quiz/session';

/** What a screen reader is told beside the heading that has the focus. */
export function progressText(session: Session): string {
  const {items, at, set} = session;
  if (set.mode === 'exam') return `${items.filter(({taken}) => taken.length > 0).length} of ${items.length} answered.`;
  const {right, of} = score(session);
  const stage = items[at]?.stage;
  if (stage === 'open') return '';
  return stage === 'second' ? 'Not right yet. There is a second try.' : `${right} of ${of} right so far.`;
}
