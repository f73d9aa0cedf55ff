import type {StudyEvent} from '@site/src/study/progress/studyEvent';
import {type ReviewSettings, reviewSettings} from '@site/src/study/review/reviewSettings';
import {type Plan, schedule} from '@site/src/study/review/schedule';
import {useEffect, useMemo, useState} from 'react';
import type {Material} from './material';

/** The longest that a timer can wait, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** What there is to review now. Looks again when the log changes, when the next card falls due, and when the reader comes back to the page. */
export function usePlan(events: readonly StudyEvent[], material: Material): {plan: Plan; settings: ReviewSettings; now: number} {
  const [looked, setLooked] = useState(0);
  const view = useMemo(() => {
    void looked;
    const now = Date.now();
    const settings = reviewSettings(events);
    const deck = {prompts: [...material.prompts.keys()], questions: [...material.questions.keys()]};
    return {plan: schedule(events, now, {...settings, ...deck}), settings, now};
  }, [events, material, looked]);
  const {next} = view.plan;
  useEffect(() => {
    const look = () => setLooked((count) => count + 1);
    const onShow = () => document.visibilityState === 'visible' && look();
    const timer = next === undefined ? undefined : setTimeout(look, Math.min(LONGEST_WAIT, Math.max(0, next - Date.now()) + 50));
    document.addEventListener('visibilitychange', onShow);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onShow);
    };
  }, [next]);
  return view;
}
