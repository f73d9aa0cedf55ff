import {expect, test} from 'vitest';
import type {Outcome} from './outcome';
import {readmeBlock} from './readmeBlock';
import {replaceBlock} from './replaceBlock';

const OUTCOME: Outcome = {
  rows: [
    {page: 'home', 'total (kB)': 1234.5},
    {page: 'a|b', 'total (kB)': 'lost'},
  ],
  bars: [{what: 'total, kB', measured: 1234.5, atMost: 2000}],
};

test('rows become a table with thousands set apart', () => {
  expect(readmeBlock(OUTCOME, '2026-11-24').split('\n').slice(0, 4)).toEqual([
    '| page | total (kB) |',
    '| --- | --- |',
    '| home | 1,234.5 |',
    '| a\\|b | lost |',
  ]);
});

test('the block says where it was measured and that the bars hold', () => {
  expect(readmeBlock(OUTCOME, '2026-11-24, 2 cores')).toContain('\n\nMeasured 2026-11-24, 2 cores. All bars hold.');
});

test('a broken bar is named, and so is one that could not be measured', () => {
  const bars = [
    {what: 'toggle, ms', measured: 140, atMost: 100},
    {what: 'score', measured: Number.NaN, atLeast: 95},
  ];
  expect(readmeBlock({...OUTCOME, bars}, '')).toContain('toggle, ms: 140 (at most 100); score: no answer (at least 95).');
});

test('only what stands between the markers of the part is replaced', () => {
  const readme = 'before\n<!-- bench:weight -->\nold\n<!-- /bench:weight -->\nafter';
  expect(replaceBlock(readme, 'weight', 'new')).toBe('before\n<!-- bench:weight -->\n\nnew\n\n<!-- /bench:weight -->\nafter');
});

test('a part without markers is an error', () => {
  expect(() => replaceBlock('text', 'scale', 'new')).toThrow('no markers <!-- bench:scale -->');
});
