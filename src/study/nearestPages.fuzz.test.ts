import fc from 'fast-check';
import {expect, test} from 'vitest';
import {FUZZ} from './fuzz';
import {nearestPages} from './nearestPages';
import {readerInput} from './search/readerInput';

const PAGES = [
  {route: '/', title: 'Amazon MSK, ready for the exam'},
  {route: '/msk/', title: 'What Amazon MSK is, and what it is not'},
  {route: '/msk/security', title: 'Security and access control'},
  {route: '/msk/kinesis-comparison', title: 'Amazon MSK and Kinesis Data Streams'},
  {route: '/corrections', title: 'Corrections'},
];
const part = readerInput(['msk', 'security', 'kinesis-comparison', 'corrections', 'index.html', '..', '%2e%2e', 'overview']);
const address = fc.array(part, {maxLength: 5}).map((parts) => `/${parts.join('/')}`);

test('whatever the address, the nearest pages are some of the pages, each once, nearest first', () => {
  fc.assert(
    fc.property(address, fc.integer({min: 0, max: 6}), (path, most) => {
      const near = nearestPages(path, PAGES, most);
      expect(near.length).toBeLessThanOrEqual(most);
      expect(new Set(near).size).toBe(near.length);
      expect(near.filter((page) => !PAGES.includes(page))).toEqual([]);
      expect(nearestPages(path, PAGES, PAGES.length).slice(0, most)).toEqual(near);
    }),
    FUZZ,
  );
});
