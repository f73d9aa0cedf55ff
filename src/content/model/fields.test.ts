import {afterEach, expect, test, vi} from 'vitest';
import {date} from './fields';

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['2026-11-22', true],
  ['2028-02-29', false],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['22.11.2026', false],
])('%s is a day that has come: %s', (day, valid) => {
  vi.useFakeTimers({now: new Date('2026-11-22T08:00:00Z')});
  expect(date.safeParse(day).success).toBe(valid);
});

test('a day counts as soon as it has begun somewhere on Earth', () => {
  vi.useFakeTimers({now: new Date('2026-11-21T09:59:59Z')});
  expect(date.safeParse('2026-11-22').success).toBe(false);
  vi.setSystemTime(new Date('2026-11-21T10:00:00Z'));
  expect(date.safeParse('2026-11-22').success).toBe(true);
});
