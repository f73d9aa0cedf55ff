import {expect, test} from 'vitest';
import {offlineText} from './offlineText';
import {registrationState} from './registrationState';

const worker = {};

test.each([
  [{installing: worker, waiting: null, active: null}, 'keeping'],
  [{installing: null, waiting: worker, active: null}, 'keeping'],
  [{installing: null, waiting: null, active: null}, 'failed'],
  [{installing: null, waiting: null, active: worker}, 'ready'],
  [{installing: worker, waiting: null, active: worker}, 'ready'],
  [{installing: null, waiting: worker, active: worker}, 'newer'],
] as const)('%j is %s', (workers, state) => {
  expect(registrationState(workers)).toBe(state);
});

test('what is ready says of when it is, and asks for nothing', () => {
  expect(offlineText('ready', '2026-11-22')).toEqual({text: 'Read offline: ready, content of 2026-11-22.'});
});
