import {expect, test} from 'vitest';
import {site} from '../../build/sheet';
import type {SheetEntry} from '../model/onePage';
import {checkOnePage} from './checkOnePage';

const LIST = {heading: 'Sign-in', id: 'sign-in', layout: 'column'} as const;
const TABLE = {...LIST, table: '/msk/security#port-table'};

/** The faults of a sheet that consists of these entries, as lines of what an author reads. */
function faultsOf(...entries: SheetEntry[]): string[] {
  const onePage = entries.map((value, index) => ({value, line: index + 1}));
  return checkOnePage({...site, onePage}).map(({file, line, problem, received}) => `${file}:${line} ${problem}: ${received}`);
}

test('the sheet of this site has no fault', () => {
  expect(checkOnePage(site)).toEqual([]);
});

test.each<[string, SheetEntry[], string]>([
  ['an item', [LIST, {item: '/msk/security#iamm'}], '2 unknown item: /msk/security#iamm'],
  ['a table row as an item', [LIST, {item: '/msk/security#row-port-vpc'}], '2 unknown item: /msk/security#row-port-vpc'],
  [
    'a table',
    [
      {...TABLE, table: '/msk/security#ports'},
      {row: 'row-iam', short: {}},
    ],
    '1 unknown table: /msk/security#ports',
  ],
  [
    'a column',
    [
      {...TABLE, columns: ['On Mars']},
      {row: 'row-iam', short: {}},
    ],
    '1 unknown column: On Mars',
  ],
  ['a row', [TABLE, {row: 'row-smtp', short: {}}], '2 unknown row: row-smtp'],
  ['a column of a short cell', [TABLE, {row: 'row-iam', short: {'On Mars': '9098'}}], '2 short cell of an unknown column: On Mars'],
  ['a signal', [LIST, {signal: 'neighbour-smtp', says: ['mail'], flip: 'msk'}], '2 unknown signal: neighbour-smtp'],
  [
    'a phrase',
    [LIST, {signal: 'neighbour-sqs', says: ['each mail is read once'], flip: 'msk'}],
    '2 phrase of another signal: each mail is read once',
  ],
  [
    'a flip',
    [LIST, {signal: 'neighbour-sqs', says: ['each job is handled by one worker'], flip: 'glue'}],
    '2 signal does not flip to it: glue',
  ],
])('%s that does not exist is named with its line', (_, entries, fault) => {
  expect(faultsOf(...entries)).toEqual([`docs/_data/one-page.yaml:${fault}`]);
});

test('an unknown item comes with the nearest one', () => {
  const [fault] = checkOnePage({
    ...site,
    onePage: [
      {value: LIST, line: 1},
      {value: {item: '/msk/security#iamm'}, line: 2},
    ],
  });
  expect(fault?.allowed).toContain('did you mean "/msk/security#iam"?');
});

test('a short text may open with words of the heading, and say nothing of its own', () => {
  const batch = (short: string) => faultsOf(LIST, {item: '/msk/integration#lambda-batch', short});
  expect(batch('**Lambda batch**: 100 records by default, 10,000 at most')).toEqual([]);
  expect(batch('**Lambda batch**: 200 records by default')[0]).toContain('"200" does not follow');
});

test('a cell is shortened from what its row says under that column', () => {
  const cell = (text: string) => faultsOf(TABLE, {row: 'row-iam', short: {'In the VPC': text}});
  expect(cell('9098')).toEqual([]);
  expect(cell('9198')).toHaveLength(1);
});

test('a block is of one kind, has lines, and takes rows from a table', () => {
  expect(faultsOf({item: '/msk/security#iam'})[0]).toContain('line before the first heading');
  expect(faultsOf(LIST)[0]).toContain('heading without a line');
  expect(faultsOf(LIST, {row: 'row-iam', short: {}})[0]).toContain('rows of no table');
  expect(faultsOf(TABLE, {row: 'row-iam', short: {}}, {item: '/msk/security#iam'})[0]).toContain('block of several kinds');
});
