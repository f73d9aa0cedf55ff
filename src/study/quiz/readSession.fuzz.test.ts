import fc from 'fast-check';
import {expect, test} from 'vitest';
import {FUZZ} from '../fuzz';
import {testSet} from './fixture';
import {readSession} from './readSession';
import {type Action, beginSession, step} from './session';

const taken = fc.array(fc.integer({min: -1, max: 5}), {maxLength: 6});
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({type: fc.constant('take' as const), taken}),
  fc.record({type: fc.constant('say' as const), sure: fc.boolean()}),
  fc.record({type: fc.constant('check' as const), right: fc.boolean()}),
  fc.record({type: fc.constant('reveal' as const)}),
  fc.record({type: fc.constant('go' as const), to: fc.integer({min: -2, max: 5})}),
  fc.record({type: fc.constant('tick' as const), ms: fc.nat(100_000)}),
  fc.record({type: fc.constant('pause' as const), isPaused: fc.boolean()}),
  fc.record({type: fc.constant('finish' as const), right: fc.array(fc.boolean(), {maxLength: 3})}),
);
const session = fc
  .tuple(fc.constantFrom('learning' as const, 'exam' as const), fc.boolean(), fc.array(action, {maxLength: 20}))
  .map(([mode, timed, actions]) =>
    actions.reduce(
      step,
      beginSession(testSet({mode, timed}), () => true),
    ),
  );

test('whatever was done, the session comes out of the store as it went in', () => {
  fc.assert(
    fc.property(session, (stored) => {
      expect(readSession(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
    }),
    FUZZ,
  );
});

test('what is no session is not taken for one', () => {
  const odd = fc.oneof(fc.anything(), fc.jsonValue());
  fc.assert(
    fc.property(session, fc.constantFrom('set', 'ids', 'items', 'at', 'left', 'isPaused', 'isFinished'), odd, (stored, field, value) => {
      const read = readSession({...stored, [field]: value});
      if (read !== undefined) expect(step(read, {type: 'reveal'}).items).toHaveLength(read.ids.length);
      expect(() => readSession(value)).not.toThrow();
    }),
    FUZZ,
  );
});
