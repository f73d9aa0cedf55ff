import {describe, expect, test} from 'vitest';
import {SERVICES} from '../../content/model/services';
import {VIEW} from '../../content/model/view';
import {changeView} from './changeView';
import {formatView} from './formatView';
import {parseView} from './parseView';

const TABLE = ['msk', 'kinesis-data-streams', 'sqs', 'sns'];

describe('parseView', () => {
  test.each([
    ['msk-vs-sqs', {one: 'msk', other: 'sqs'}],
    ['sqs-vs-msk', {one: 'sqs', other: 'msk'}],
    ['msk-vs-kinesis-data-streams', {one: 'msk', other: 'kinesis-data-streams'}],
    ['msk-vs-all', {one: 'msk', other: 'all'}],
  ])('%j', (id, view) => {
    expect(parseView(id, TABLE)).toEqual(view);
    expect(formatView(view)).toBe(id);
  });

  test.each([
    '',
    'sizes',
    'msk',
    'msk-vs-',
    '-vs-sqs',
    '-vs-',
    'msk-vs-sq',
    'msk-vs-sqs-vs-sns',
    'msk-vs-sqs.',
    'MSK-vs-SQS',
    'msk-vs-msk',
    'all-vs-msk',
    'all-vs-all',
    'msk-vs-amazon-mq',
    'msk-vs-kinesis',
    'msk-vs-constructor',
  ])('%j is no view', (id) => {
    expect(parseView(id, TABLE)).toBeUndefined();
  });

  test('of a table without services there is no view', () => {
    expect(parseView('msk-vs-sqs', [])).toBeUndefined();
  });

  test('the key of no service can be taken for another part of a view', () => {
    expect(Object.keys(SERVICES).filter((key) => key === VIEW.all || key.includes(VIEW.versus))).toEqual([]);
  });
});

describe('changeView', () => {
  test.each([
    ['msk-vs-sqs', {other: 'sns'}, 'msk-vs-sns'],
    ['msk-vs-sqs', {one: 'sns'}, 'sns-vs-sqs'],
    ['msk-vs-sqs', {other: 'all'}, 'msk-vs-all'],
    ['msk-vs-all', {one: 'sns'}, 'sns-vs-all'],
    ['msk-vs-all', {other: 'sqs'}, 'msk-vs-sqs'],
    ['msk-vs-sqs', {one: 'sqs'}, 'sqs-vs-msk'],
    ['msk-vs-sqs', {other: 'msk'}, 'sqs-vs-msk'],
    ['msk-vs-all', {other: 'msk'}, 'kinesis-data-streams-vs-msk'],
    ['sns-vs-all', {other: 'sns'}, 'msk-vs-sns'],
    ['msk-vs-sqs', {one: 'sns', other: 'kinesis-data-streams'}, 'sns-vs-kinesis-data-streams'],
    ['msk-vs-sqs', {one: 'sns', other: 'sns'}, 'sns-vs-msk'],
  ])('%s, then %j', (id, change, after) => {
    const before = parseView(id, TABLE) ?? {one: '', other: ''};
    expect(formatView(changeView(before, {...before, ...change}, TABLE))).toBe(after);
  });
});
