import {expect, test} from 'vitest';
import {firstSentence} from './firstSentence';

test.each([
  ['One sentence.', 'One sentence.'],
  ['No stop at all', 'No stop at all'],
  ['The first. The second.', 'The first.'],
  ['Which one? "This one", he said.', 'Which one?'],
  ['Set min.insync.replicas 2 and version 3.9.x first. Then go on.', 'Set min.insync.replicas 2 and version 3.9.x first.'],
  ['Either Amazon MSK vs. another. Take one.', 'Either Amazon MSK vs. another.'],
])('%s', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
