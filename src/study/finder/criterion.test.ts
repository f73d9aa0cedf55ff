import {expect, test} from 'vitest';
import {criterion} from './criterion';

test.each([
  ['Which solution meets these requirements with the LEAST operational overhead?', 'with the LEAST operational overhead'],
  ['Which solution is the MOST cost-effective?', 'the MOST cost-effective'],
  ['How can this be done MOST cost-effectively?', 'MOST cost-effectively'],
  ['Fewest changes?', 'Fewest changes'],
  ['Which service takes over with least development effort?', 'with least development effort'],
  ['Which is the simplest to operate?', 'the simplest to operate'],
  ['Which solution requires the least amount of operational effort?', 'requires the least amount of operational effort'],
  ['Which option offers the lowest latency?', 'the lowest latency'],
  ['Which service needs the least administration?', 'the least administration'],
  ['The lowest cost mattered once. Which has the LEAST operational overhead?', 'the LEAST operational overhead'],
  ['Which AWS service should it use?', undefined],
])('%s', (stem, words) => {
  const found = criterion(stem);
  expect(found && stem.slice(found.start, found.end)).toBe(words);
});
