import {expect, test} from 'vitest';
import {unusedPictures} from './unusedPictures';

test('only pictures that no page has are unused, never other files', () => {
  const files = ['home-01234567.png', 'home-89abcdef.png', 'msk-security-01234567.png', 'logo.svg', 'by-hand.png'];
  expect(unusedPictures(files, ['home-89abcdef.png'])).toEqual(['home-01234567.png', 'msk-security-01234567.png']);
});
