import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {PageChange} from '../../content/model/siteData';
import {FUZZ} from '../fuzz';
import {readSeen, unseenChanges, withRead, withSeen} from './seenChanges';

const change = (id: string, route: string): PageChange => ({
  id,
  route,
  date: '2026-11-24',
  title: `What ${id} says`,
  link: `${route}#${id}`,
});
const CHANGES = [change('size', '/msk/neighbours'), change('kraft', '/msk/managed-service'), change('order', '/msk/neighbours')];
const ids = (changes: PageChange[]) => changes.map(({id}) => id);

test('a first visit has nothing that is new', () => {
  expect(unseenChanges(CHANGES, withRead({}, '/msk/neighbours', CHANGES))).toEqual([]);
});

test('what was changed after a page was read is new, on that page only', () => {
  const seen = withRead({}, '/msk/neighbours', CHANGES.slice(0, 2));
  expect(ids(unseenChanges(CHANGES, seen))).toEqual(['order']);
});

test('a page that had no change when it was read', () => {
  const seen = withRead({}, '/msk/managed-service', []);
  expect(ids(unseenChanges(CHANGES, seen))).toEqual(['kraft']);
});

test('another visit leaves what is new, until the reader takes note of it', () => {
  const before = withRead({}, '/msk/neighbours', []);
  const seen = withRead(before, '/msk/neighbours', CHANGES);
  expect(ids(unseenChanges(CHANGES, seen))).toEqual(['size', 'order']);
  expect(ids(unseenChanges(CHANGES, withSeen(seen, CHANGES.slice(0, 1))))).toEqual(['order']);
});

test.each([[null], [''], ['{'], ['[]'], ['7'], ['null'], ['{"msk":["a"]}'], ['{"/msk":"a"}']])(
  '%j was kept: nothing is known',
  (stored) => {
    expect(readSeen(stored)).toEqual({});
  },
);

test('what was kept is read again', () => {
  const seen = withRead({}, '/msk/neighbours', CHANGES);
  expect(readSeen(JSON.stringify(seen))).toEqual(seen);
  expect(readSeen('{"/msk/cost":["a",7,null]}')).toEqual({'/msk/cost': ['a']});
});

test('whatever is kept is read without failing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      unseenChanges(CHANGES, withRead(readSeen(stored), '/msk/neighbours', CHANGES));
    }),
    FUZZ,
  );
});
