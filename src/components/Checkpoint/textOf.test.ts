import {createElement} from 'react';
import {expect, test} from 'vitest';
import {textOf} from './textOf';

test('the words stand without their markup', () => {
  expect(textOf(['With ', createElement('code', {key: 1}, 'acks=all'), ', ', 3, ' copies', null, false])).toBe('With acks=all, 3 copies');
});
