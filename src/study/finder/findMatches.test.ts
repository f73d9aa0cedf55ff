import {expect, test} from 'vitest';
import {findMatches} from './findMatches';
import {lexicon, type Requirement} from './lexicon';
import {readText} from './readText';

const requirement: Requirement = {
  id: 'order',
  says: ['keep .. order'],
  near: ['(records|events) (order|sequence)'],
  points: {},
  why: '',
  place: [0, ''],
};
const known = lexicon({
  pages: [],
  paragraphs: {},
  groups: {},
  requirements: [requirement],
  signals: [{id: 'lag', points: 'msk', feature: '', phrases: ['consumer group lag'], page: 0, flips: []}],
});

/** What is found: a wording, ideas that stand together, or a phrase of a signal. */
function found(text: string): string[] {
  return findMatches(readText(text), known).map((match) => ('signal' in match ? 'signal' : match.loose ? 'ideas' : 'wording'));
}

test.each([
  ['They keep the order.', ['wording']],
  ['They keep, always, order.', ['wording']],
  ['The sequence of events counts.', ['ideas']],
  ['A consumer has 1,000 records, its group no lag.', []],
  ['The consumer group has a lag of 1,000 records.', ['signal']],
  ['They write events, the sequence matters.', ['ideas']],
  ['The lag of a consumer group grows.', ['signal']],
  ['A consumer failed, the group has no lag.', []],
])('a gap and ideas reach over a comma, a phrase of a signal does not: %s', (text, kinds) => {
  expect(found(text)).toEqual(kinds);
});
