import {expect, test} from 'vitest';
import {nearestPages} from './nearestPages';

const PAGES = [
  {route: '/msk/security', title: 'Security and access control'},
  {route: '/msk/scalability', title: 'Scalability and partition management'},
  {route: '/msk/monitoring', title: 'Monitoring and logging'},
  {route: '/corrections', title: 'Corrections'},
];

test.each([
  ['/msk/securty', '/msk/security'],
  ['/docs/SECURITY/', '/msk/security'],
  ['/msk/scaling', '/msk/scalability'],
  ['/logging', '/msk/monitoring'],
  ['/correction', '/corrections'],
])('%s is nearest to %s', (path, route) => {
  expect(nearestPages(path, PAGES)[0]?.route).toBe(route);
});

test('gives at most as many pages as were asked for', () => {
  expect(nearestPages('/s', PAGES, 2)).toHaveLength(2);
});

test('gives none when nothing is near', () => {
  expect(nearestPages('/qqqqqq', PAGES)).toEqual([]);
});
