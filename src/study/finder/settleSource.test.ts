import {expect, test} from 'vitest';
import type {Phrase, Points} from './finding';
import {lexicon, type Requirement} from './lexicon';
import {settleSource} from './settleSource';

const requirement = (id: string, more?: Partial<Requirement>): Requirement => ({
  id,
  says: [],
  points: {},
  why: '',
  place: [0, ''],
  ...more,
});
const known = lexicon({
  pages: [],
  paragraphs: {},
  groups: {},
  signals: [],
  requirements: [
    requirement('kafka-clients', {present: true}),
    requirement('names-msk', {names: 'msk'}),
    requirement('replay'),
    requirement('deliver-to-store'),
    requirement('no-consumer-code'),
  ],
});

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
  const log = [phrase('kafka-clients', {msk: 2.8}), phrase('names-msk', {msk: 1}), phrase('replay', {msk: 1})];
  const settled = settleSource([...log, ...read], known);
  expect(settled.slice(0, 3).map(({points}) => points.msk)).toEqual([1.12, 0.4, 1]);
});

test('without a reader that is asked for, nothing changes', () => {
  const phrases = [phrase('kafka-clients', {msk: 2.8}), phrase('deliver-to-store', {firehose: 2})];
  expect(settleSource(phrases, known)).toEqual(phrases);
});
