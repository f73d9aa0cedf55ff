import {expect, test} from 'vitest';
import {unusedDrawings} from './unusedDrawings';

test('only drawings that no diagram has are unused, never other files', () => {
  const files = ['0123456789ab.svg', '0123456789ab-narrow.svg', 'ba9876543210.svg', 'ba9876543210-narrow.svg', 'README.md', 'logo.svg'];
  expect(unusedDrawings(files, ['0123456789ab'])).toEqual(['ba9876543210.svg', 'ba9876543210-narrow.svg']);
});
