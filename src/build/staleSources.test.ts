import {expect, test} from 'vitest';
import {staleSources} from './staleSources';

const source = {
  line: 7,
  value: {
    id: 'msk-ports',
    url: 'https://docs.aws.amazon.com/msk/latest/developerguide/port-info.html',
    title: 'Ports',
    publisher: 'AWS documentation' as const,
    checked: '2026-01-01',
  },
};

test('a source read 180 days ago is fresh', () => {
  expect(staleSources([source], new Date('2026-06-30'))).toEqual([]);
});

test('a source read longer ago is named with its place, age and address', () => {
  expect(staleSources([source], new Date('2026-07-01'))).toEqual([
    'docs/_data/sources.yaml:7  source "msk-ports" was checked 181 days ago: read https://docs.aws.amazon.com/msk/latest/developerguide/port-info.html again',
  ]);
});
