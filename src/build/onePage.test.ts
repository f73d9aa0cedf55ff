import {expect, test} from 'vitest';
import {PAGE, SITE} from './machines/fixture';
import {onePage} from './onePage';

const HEADING = {heading: 'Sign-in', id: 'sign-in', layout: 'column'} as const;
const [fact] = PAGE.facts;
const [signal] = PAGE.signals;
const [table] = PAGE.tables;

function blockOf(...values: (typeof SITE.onePage)[number]['value'][]) {
  return onePage({...SITE, onePage: values.map((value, index) => ({value, line: index + 1}))})[0];
}

test('an item is told in its own words, or in the short ones, and named by those in bold', () => {
  const item = `/msk/security#${fact?.id}`;
  const [whole, short] = blockOf(HEADING, {item}, {item, short: '**IAM** on `9098` & no more'})?.lines ?? [];
  expect(whole?.to).toBe(item);
  expect(whole?.parts.join('').replaceAll(/<[^>]*>/g, '')).toBe(fact?.text);
  expect(short?.parts).toEqual(['<strong>IAM</strong>', ' on <code>9098</code> &amp; no more']);
});

test('a row has the chosen columns, each cell in its own words or in the short ones', () => {
  const column = table?.columns[1] ?? '';
  const row = table?.rows[0]?.id ?? '';
  const block = blockOf(
    {...HEADING, table: `/msk/security#${table?.id}`, columns: [column]},
    {row, short: {}},
    {row, short: {[column]: '**1**'}},
  );
  expect(block?.columns).toEqual([table?.columns[0], column]);
  expect(block?.lines.map(({to}) => to)).toEqual([`/msk/security#${row}`, `/msk/security#${row}`]);
  expect(block?.lines[0]?.parts).toEqual(PAGE.markup[row]?.slice(0, 2));
  expect(block?.lines[1]?.parts[1]).toBe('<strong>1</strong>');
});

test('a signal is told by its phrases, its answer and one flip', () => {
  const says = signal?.phrases.slice(0, 1) ?? [];
  const flip = signal?.flips[0]?.to ?? 'msk';
  const block = blockOf(HEADING, {signal: signal?.id ?? '', says, flip});
  expect(block?.columns).toEqual(['The question says', 'Answer', 'Flips to']);
  expect(block?.lines[0]?.parts[0]).toBe(`“${says[0]}”`);
  expect(block?.lines[0]?.parts[1]).toBe(`<strong>Amazon MSK</strong>: ${signal?.feature}`);
  expect(block?.lines[0]?.parts[2]).toContain(signal?.flips[0]?.text);
});
