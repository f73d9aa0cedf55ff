import {fitsBank} from '@site/src/study/quiz/fitsBank';
import type {PracticePlace} from '@site/src/study/quiz/practicePlace';
import {beginSession, type Session} from '@site/src/study/quiz/session';
import {setCode} from '@site/src/study/quiz/setCode';
import {textHash} from '@site/src/study/quiz/textHash';
import {keptSession} from './keptSession.client';
import type {LoadedBank} from './loadBank.client';

/** The session of a place: the one that was left there; a new one for a single question; none for a set not yet begun. */
export function openSession(place: PracticePlace, bank: LoadedBank): Session | undefined {
  if (place.kind === 'set') {
    const kept = keptSession({set: place.code});
    return kept !== undefined && setCode(kept.set) === place.code && fitsBank(kept, bank.byId) ? kept : undefined;
  }
  if (place.kind !== 'question' || !bank.byId.has(place.id)) return undefined;
  const kept = keptSession('question');
  if (kept !== undefined && kept.ids.join() === place.id && !kept.isFinished && fitsBank(kept, bank.byId)) return kept;
  const set = {bank: bank.version, seed: textHash(place.id), items: [place.id], mode: 'learning', timed: false, asksSure: false} as const;
  return beginSession({...set, items: [...set.items]}, () => true);
}
