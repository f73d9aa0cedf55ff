import {expect, test} from 'vitest';
import {formSource} from './formSource';
import {ROLES, sentinel, themed} from './palette';

test('each role has a colour of its own', () => {
  expect(new Set(ROLES.map(sentinel)).size).toBe(ROLES.length);
});

test('improbable colours become CSS variables', () => {
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(sentinel('msk-fill').slice(start, start + 2), 16));
  expect(themed(`<rect fill="rgb(${red}, ${green}, ${blue})"/>`)).toBe('<rect fill="var(--diagram-msk-fill)"/>');
});

test('a colour that would not follow the theme stops the drawing', () => {
  expect(() => themed('<rect fill="rgb(1, 2, 3)"/>')).toThrow('rgb(1, 2, 3)');
});

test('the form for phones runs top-down', () => {
  expect(formSource('flowchart LR\n  a --> b', 'narrow')).toMatch(/^flowchart TB\n/);
  expect(formSource('flowchart LR\n  a --> b', 'wide')).toMatch(/^flowchart LR\n/);
});
