import fc from 'fast-check';
import type {StudyEvent} from './studyEvent';

/** Few ids, so that logs clash. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const at = fc.oneof(fc.nat(5), fc.nat(2_000_000_000_000));
const card = fc.constantFrom('security#ports', 'security-001', 'cost-002', 'cost#meters', 'x');

/** Any entry of the log. Only for tests. */
export const studyEvent: fc.Arbitrary<StudyEvent> = fc.oneof(
  fc.record(
    {
      id,
      at,
      kind: fc.constant('answered' as const),
      item: card,
      right: fc.boolean(),
      taken: fc.array(fc.nat(5), {maxLength: 3}),
      sure: fc.boolean(),
      bank: fc.constant('1'),
    },
    {requiredKeys: ['id', 'at', 'kind', 'item', 'right', 'taken', 'bank']},
  ),
  fc.record({id, at, kind: fc.constant('recalled' as const), card, knew: fc.boolean()}),
  fc.record({id, at, kind: fc.constant('reviewed' as const), card, grade: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)}),
  fc.record({id, at, kind: fc.constant('exam-date' as const), date: fc.constantFrom('2026-12-01', '2024-02-29', null)}),
  fc.record({id, at, kind: fc.constant('daily-limit' as const), cards: fc.integer({min: 1, max: 200})}),
  fc.record(
    {id, at, kind: fc.constant('reset' as const), section: fc.constantFrom('security', 'cost')},
    {requiredKeys: ['id', 'at', 'kind']},
  ),
  fc.record({id, at, kind: fc.constant('reset-undone' as const), reset: id}),
);

/** As a file brings it: there is no minus zero. */
const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));

/** What may be found where a log should be: events, broken events, anything that JSON can hold. Only for tests. */
export const storedEntry: fc.Arbitrary<unknown> = fc.oneof(
  studyEvent,
  fc.tuple(studyEvent, fc.constantFrom('id', 'at', 'kind', 'card', 'date', 'taken'), json).map(([event, field, value]) => ({
    ...event,
    [field]: value,
  })),
  json,
);
