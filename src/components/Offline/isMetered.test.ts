import {expect, test} from 'vitest';
import {isMetered} from './isMetered';

test.each([
  [{}, false],
  [{effectiveType: '4g'}, false],
  [{effectiveType: '4g', type: 'wifi'}, false],
  [{effectiveType: '4g', type: 'ethernet', saveData: false}, false],
  [{effectiveType: '4g', saveData: true}, true],
  [{effectiveType: '4g', type: 'cellular'}, true],
  [{effectiveType: '3g'}, true],
  [{effectiveType: 'slow-2g'}, true],
])('a connection %j is metered: %s', (connection, metered) => {
  expect(isMetered({connection})).toBe(metered);
});

test('a browser that does not tell is not held to be metered', () => {
  expect(isMetered({})).toBe(false);
});
