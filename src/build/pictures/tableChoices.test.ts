import {expect, test} from 'vitest';
import type {Table} from '../../content/model/page';
import {PAGE, SITE} from '../machines/fixture';
import {tableChoices} from './tableChoices';

const row = (id: string, ...cells: string[]) => ({id, name: `Row ${id}`, cells: cells.map((text) => ({text, sources: []})), line: 1});
const TABLE: Table = {
  id: 'table',
  caption: 'A table',
  decides: ['b'],
  narrows: [],
  columns: ['', 'One', 'Two', 'Three'],
  rows: [row('a', '1', '2', '3'), row('b', '4', '5', '6')],
  line: 1,
};

test('the rows that decide come first, and with fewer columns there are more of them to see', () => {
  expect(tableChoices(TABLE, SITE)).toEqual([
    {
      columns: ['', 'One', 'Two'],
      rows: [
        ['Row b', '4', '5'],
        ['Row a', '1', '2'],
      ],
    },
    {
      columns: ['', 'One'],
      rows: [
        ['Row b', '4'],
        ['Row a', '1'],
      ],
    },
  ]);
});

test('a table with a column for each of many services is turned', () => {
  const [first] = tableChoices({...TABLE, narrows: ['msk', 'sqs', 'sns']}, SITE);
  expect(first).toEqual({
    columns: ['', 'Row b', 'Row a'],
    rows: [
      ['One', '4', '1'],
      ['Two', '5', '2'],
      ['Three', '6', '3'],
    ],
  });
});

test.each([
  ['MSK Serverless. Security', 'MSK Serverless'],
  ['On Security', 'On Security'],
  ['Security', 'Security'],
])('of the cell "%s" a link to a page is not shown', (cell, shown) => {
  const [first] = tableChoices({...TABLE, rows: [row('a', cell)]}, {pages: [PAGE]});
  expect(first?.rows[0]?.[1]).toBe(shown);
});
