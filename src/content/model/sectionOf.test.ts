import {expect, test} from 'vitest';
import {sectionKey} from './sectionKey';
import {sectionOf} from './sectionOf';

test('the section of a claim is the key of the section', () => {
  expect(sectionOf('S05-3')).toBe(sectionKey(5));
  expect(sectionOf('S11-16')).toBe(sectionKey(11));
});
