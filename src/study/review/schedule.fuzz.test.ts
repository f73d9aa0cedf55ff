import fc from 'fast-check';
import {expect, test} from 'vitest';
import {FUZZ} from '../fuzz';
import {dayOf} from '../progress/dayOf';
import {studyEvent} from '../progress/fixture';
import {examDay} from './examDay';
import {gradeOutcomes} from './gradeOutcomes';
import {reviewSettings} from './reviewSettings';
import {schedule} from './schedule';

const DECK = {prompts: ['security#ports', 'cost#meters', 'cost#new'], questions: ['security-001', 'cost-002']};
const moment = fc.oneof(fc.nat(2_000_000_000_000), fc.integer({min: 1_790_000_000_000, max: 1_800_000_000_000}));

test('any log at any moment gives a plan within its limit, and nothing due after the exam', () => {
  fc.assert(
    fc.property(fc.uniqueArray(studyEvent, {maxLength: 12, selector: ({id}) => id}), moment, (events, now) => {
      const settings = reviewSettings(events);
      const {queue, done, held, next, phase, soon} = schedule(events, now, {...settings, ...DECK});
      const cards = [...DECK.prompts, ...DECK.questions];
      expect(new Set(queue).size).toBe(queue.length);
      expect(cards).toEqual(expect.arrayContaining([...queue, ...soon]));
      expect(queue.length).toBeLessThanOrEqual(Math.max(0, settings.limit - done) + done);
      expect(held).toBeLessThanOrEqual(cards.length);
      if (phase === 'over') expect(queue).toEqual([]);
      if (next !== undefined) expect(next).toBeGreaterThan(now);
      if (settings.exam === undefined) return;
      const last = examDay(settings.exam);
      if (next !== undefined) expect(dayOf(next)).toBeLessThanOrEqual(last);
      for (const due of Object.values(gradeOutcomes(events, 'cost#meters', now, settings.exam)))
        if (due !== undefined) expect(dayOf(due)).toBeLessThanOrEqual(last);
    }),
    FUZZ,
  );
});
