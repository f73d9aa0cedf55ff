import type {Phrase} from '@site/src/study/finder/finding';
import {expect, test} from 'vitest';
import {shownPoints, sumsOf} from './sums';

test('what is shown adds up, also when points have more digits than are shown', () => {
  const phrases = [{points: {sqs: 1.4875, msk: -1}}, {points: {sqs: 2.1252}}] as Phrase[];
  const services = [
    {service: 'sqs' as const, score: 4.81, offered: 1.2, phrases: [0, 1]},
    {service: 'msk' as const, score: -1, offered: 0, phrases: [0]},
  ];
  expect(sumsOf({services, phrases})).toEqual([
    {
      service: 'sqs',
      parts: [
        {number: 1, points: 1.49},
        {number: 2, points: 2.13},
      ],
      offered: 1.2,
      total: 4.82,
    },
    {service: 'msk', parts: [{number: 1, points: -1}], offered: 0, total: -1},
  ]);
});

test.each([
  [3, '3'],
  [1.256, '1.26'],
  [-0.7, '−0.7'],
  [0, '0'],
  [-0.001, '0'],
])('%d is shown as %s', (points, shown) => {
  expect(shownPoints(points)).toBe(shown);
});
