import {expect, test} from 'vitest';
import {nearestPages} from './nearestPages';

const PAGES = [
  {route: '/msk/', title: 'What Amazon MSK is, and what it is not'},
  {route: '/msk/security', title: 'Security and access control'},
  {route: '/msk/scalability', title: 'Scalability and partition management'},
  {route: '/msk/monitoring', title: 'Monitoring and logging'},
  {route: '/msk/kinesis-comparison', title: 'Amazon MSK and Kinesis Data Streams'},
  {route: '/msk/cost', title: 'Cost'},
  {route: '/corrections', title: 'Corrections'},
];

test.each([
  ['/msk/securty', '/msk/security'],
  ['/docs/SECURITY/', '/msk/security'],
  ['/msk/security/ports', '/msk/security'],
  ['/msk/security/index.html', '/msk/security'],
  ['/msk/security.html', '/msk/security'],
  ['/msk/overview', '/msk/'],
  ['/msk/index.html', '/msk/'],
  ['/msk/scaling', '/msk/scalability'],
  ['/msk/kinesis', '/msk/kinesis-comparison'],
  ['/logging', '/msk/monitoring'],
  ['/correction', '/corrections'],
])('%s is nearest to %s', (path, route) => {
  expect(nearestPages(path, PAGES)[0]?.route).toBe(route);
});

test('an equal name is nearer than one that contains it', () => {
  const pages = [
    {route: '/msk/cost-control', title: 'Budgets'},
    {route: '/msk/cost', title: 'Prices'},
  ];
  expect(nearestPages('/cost', pages).map(({route}) => route)).toEqual(['/msk/cost', '/msk/cost-control']);
});

test('two letters are contained in too much to tell anything', () => {
  expect(nearestPages('/co', PAGES).map(({route}) => route)).toEqual(['/msk/cost']);
  expect(nearestPages('/s', PAGES)).toEqual([]);
});

test('gives at most as many pages as were asked for', () => {
  expect(nearestPages('/amazon', PAGES)).toHaveLength(2);
  expect(nearestPages('/amazon', PAGES, 1)).toHaveLength(1);
});

test('gives none when nothing is near', () => {
  expect(nearestPages('/qqqqqq', PAGES)).toEqual([]);
  expect(nearestPages('/', PAGES)).toEqual([]);
});
