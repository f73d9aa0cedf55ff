import {describe, expect, test} from 'vitest';
import {questionId} from '../../content/model/questionId';
import {candidates, type Drawable} from './candidates';
import {drawSet, type SetRequest} from './drawSet';
import type {LastResult} from './lastResults';

const sectionOf = (id: string) => questionId(id)?.section ?? '';
const question = (id: string, pair?: string): Drawable => ({id, section: sectionOf(id), ...(pair !== undefined && {pair})});
const numbered = (section: string, count: number) =>
  Array.from({length: count}, (_, place) => question(`${section}-${String(place + 1).padStart(3, '0')}`));
const pairs = (section: string, count: number) =>
  Array.from({length: count}, (_, place) => [`${section}-${201 + 2 * place}`, `${section}-${202 + 2 * place}`] as const).flatMap(
    ([one, other]) => [question(one, other), question(other, one)],
  );

const BANK = [...numbered('cost', 6), ...numbered('security', 20), ...pairs('neighbours', 8)];
const SECTIONS = ['cost', 'security', 'neighbours'];
const RESULTS = new Map<string, LastResult>([
  ['security-001', {right: true}],
  ['security-002', {right: false}],
  ['security-003', {right: false, sure: true}],
  ['cost-001', {right: false}],
]);
const SEEDS = Array.from({length: 200}, (_, seed) => seed * 7919);

const request = (changes: Partial<SetRequest> = {}): SetRequest => ({
  sections: SECTIONS,
  length: 10,
  mix: 'all',
  mode: 'learning',
  ...changes,
});
const draw = (changes: Partial<SetRequest>, seed = 1) => drawSet(BANK, request(changes), RESULTS, seed);
const pairOf = (id: string) => BANK.find((one) => one.id === id)?.pair;
/** How far its twin is from a question; nothing when the set does not hold it. */
function distance(ids: string[], place: number): number | undefined {
  const twin = ids.indexOf(pairOf(ids[place] ?? '') ?? '');
  return twin < 0 ? undefined : Math.abs(twin - place);
}

describe('which questions a set may hold', () => {
  test.each([
    ['all', ['cost'], 6],
    ['all', [], 0],
    ['new', ['security'], 17],
    ['missed', SECTIONS, 3],
    ['missed', ['cost'], 1],
    ['contrast', ['neighbours'], 16],
    ['contrast', ['cost'], 0],
  ] as const)('%s of %j: %i', (mix, sections, count) => {
    expect(candidates(BANK, {mix, sections}, RESULTS)).toHaveLength(count);
  });
});

test('a set has the length asked for, or all there is, each question once', () => {
  for (const length of [5, 10, 20, 40]) {
    const ids = draw({length});
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(length);
  }
  expect(draw({sections: ['cost'], length: 40})).toHaveLength(6);
  expect(draw({sections: []})).toEqual([]);
});

test('the same seed draws the same set, another seed another', () => {
  expect(draw({}, 5)).toEqual(draw({}, 5));
  expect(draw({}, 5)).not.toEqual(draw({}, 6));
});

test('sections alternate', () => {
  const sections = draw({sections: ['cost', 'security']}).map(sectionOf);
  for (let place = 1; place < sections.length; place++) expect(sections[place]).not.toBe(sections[place - 1]);
});

test('of two twins one is enough while there are others', () => {
  for (const seed of SEEDS) {
    const ids = draw({length: 20}, seed);
    expect(ids.filter((id) => ids.includes(pairOf(id) ?? ''))).toEqual([]);
  }
});

test.each([
  ['learning', 20],
  ['exam', 20],
  ['exam', 40],
] as const)('in %s mode twins never follow each other, among %i', (mode, length) => {
  for (const seed of SEEDS)
    for (const mix of ['all', 'contrast'] as const) {
      const ids = draw({length, mix, mode}, seed);
      for (const place of ids.keys()) expect(distance(ids, place)).not.toBe(1);
    }
});

test('the drill holds pairs, a few questions apart', () => {
  const ids = draw({mix: 'contrast', length: 20});
  expect(ids).toHaveLength(16);
  for (const place of ids.keys()) expect([2, 3, 4]).toContain(distance(ids, place));
});

test('a single pair is drilled in learning mode; in exam mode its second question would be given away', () => {
  const two = pairs('neighbours', 1);
  const drill = request({mix: 'contrast'});
  expect(drawSet(two, drill, new Map(), 1)).toHaveLength(2);
  expect(drawSet(two, {...drill, mode: 'exam'}, new Map(), 1)).toHaveLength(1);
});

test('what was missed in spite of being sure comes first', () => {
  for (const seed of SEEDS) expect(draw({mix: 'missed'}, seed)[0]).toBe('security-003');
});
