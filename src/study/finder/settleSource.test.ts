import {expect, test} from 'vitest';
import type {Phrase, Points} from './finding';
import {settleSource} from './settleSource';

function phrase(id: string, points: Points): Phrase {
  const weight = Math.max(...Object.values(points).map(Math.abs));
  const place = {route: '/', anchor: '', title: ''};
  return {
    start: 0,
    end: 1,
    kind: 'requirement',
    id,
    for: [],
    against: [],
    points,
    weight,
    why: '',
    place,
    negated: false,
    has: false,
    asked: false,
  };
}

test('a log that is there counts less when two phrases ask for its reader', () => {
  const read = [phrase('deliver-to-store', {firehose: 2}), phrase('no-consumer-code', {firehose: 1.3})];
  const [kafka] = settleSource([phrase('kafka-clients', {msk: 2.8}), ...read]);
  expect(kafka?.points.msk).toBe(1.12);
});

test('without a reader that is asked for, nothing changes', () => {
  const phrases = [phrase('kafka-clients', {msk: 2.8}), phrase('deliver-to-store', {firehose: 2})];
  expect(settleSource(phrases)).toEqual(phrases);
});
