import {expect, test} from 'vitest';
import {pageChanges} from './pageChanges';

const change = (id: string, date: string, link: string) => ({
  file: 'docs/_data/changes.yaml',
  line: 1,
  value: {id, date, title: `What ${id} says`, text: 'It was so, and is so today.', link},
});

test('each change with the page that it changed, the newest first', () => {
  const changes = [change('kraft', '2026-11-22', '/msk/#kraft'), change('size', '2026-11-24', '/msk/neighbours#old-sizes')];
  expect(pageChanges({changes})).toEqual([
    {id: 'size', date: '2026-11-24', title: 'What size says', link: '/msk/neighbours#old-sizes', route: '/msk/neighbours'},
    {id: 'kraft', date: '2026-11-22', title: 'What kraft says', link: '/msk/#kraft', route: '/msk'},
  ]);
});

test('not more than fifty', () => {
  const changes = Array.from({length: 60}, (_, day) => change(`c-${day}`, '2026-11-22', '/corrections'));
  expect(pageChanges({changes})).toHaveLength(50);
});
