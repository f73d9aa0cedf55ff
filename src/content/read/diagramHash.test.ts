import {expect, test} from 'vitest';
import {diagramHash} from './diagramHash';

test('a drawing is found whatever the line ends of the checkout', () => {
  expect(diagramHash('flowchart TB\r\n  a --> b')).toBe(diagramHash('flowchart TB\n  a --> b'));
});
