import {expect, test} from 'vitest';
import {pageRedirects} from './pageRedirects';

test('whole pages are redirected, anchors are not', () => {
  expect(pageRedirects('tests/fixtures/faulty')).toEqual([
    {from: '/msk/monitoring', to: '/msk/scalability'},
    {from: '/msk/gone', to: '/msk/nowhere'},
    {from: '/msk/scalability/', to: '/msk/monitoring'},
  ]);
});
