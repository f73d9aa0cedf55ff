import {type PracticePlace, practicePlace} from '@site/src/study/quiz/practicePlace';
import type {QuizSet} from '@site/src/study/quiz/quizSet';
import {type Action, beginSession, type Session, step} from '@site/src/study/quiz/session';
import {setCode} from '@site/src/study/quiz/setCode';
import {useEffect, useRef, useState} from 'react';
import {keepSession} from './keptSession.client';
import {type LoadedBank, loadBank} from './loadBank.client';
import {logAnswers} from './logAnswers.client';
import {openSession} from './openSession.client';

/** What the practice page shows. */
export type Practice = {
  place: PracticePlace;
  /** There as soon as the place needs it. */
  bank?: LoadedBank;
  /** What is under way at this place. */
  session?: Session;
  /** The bank could not be fetched. */
  hasFailed: boolean;
  /** Begins a set, and gives the page its address. */
  begin: (set: QuizSet, bank: LoadedBank) => void;
  act: (action: Action) => void;
  tryAgain: () => void;
};

/** Follows the address of the page, and holds the session that belongs to it. */
export function usePractice(): Practice {
  const [shown, setShown] = useState<Pick<Practice, 'place' | 'bank' | 'session' | 'hasFailed'>>({
    place: {kind: 'setup'},
    hasFailed: false,
  });
  // A clock and a key may act between two drawings of the page.
  const latest = useRef(shown);
  function show(next: typeof shown): void {
    latest.current = next;
    setShown(next);
  }

  async function follow(): Promise<void> {
    const {hash} = window.location;
    const place = practicePlace(hash);
    show({place, hasFailed: false});
    if (place.kind === 'setup' || place.kind === 'damaged') return;
    const bank = await loadBank().catch(() => undefined);
    // The reader may have gone on meanwhile.
    if (window.location.hash === hash) show({place, bank, session: bank && openSession(place, bank), hasFailed: bank === undefined});
  }

  function begin(set: QuizSet, bank: LoadedBank): void {
    keepSession(
      {set: setCode(set)},
      beginSession(set, (id) => bank.byId.has(id)),
    );
    const hash = `#set=${setCode(set)}`;
    if (window.location.hash === hash) void follow();
    else window.location.hash = hash;
  }

  function act(action: Action): void {
    const {session, bank, place} = latest.current;
    if (session === undefined || bank === undefined) return;
    const next = step(session, action);
    logAnswers(session, next, bank.version);
    keepSession(place.kind === 'question' ? 'question' : {set: setCode(next.set)}, next);
    show({...latest.current, session: next});
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: listens once; what it calls keeps nothing of a single drawing
  useEffect(() => {
    const listen = () => void follow();
    listen();
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
  }, []);

  return {...shown, begin, act, tryAgain: () => void follow()};
}
