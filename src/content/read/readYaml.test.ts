import {expect, test} from 'vitest';
import {redirectSchema} from '../model/redirect';
import {readYamlList} from './readYaml';

const faults = (text: string) =>
  readYamlList(text, 'list.yaml', redirectSchema).faults.map(({line, problem, received, allowed}) => [line, problem, received, allowed]);

test('YAML that does not parse is a fault with its line', () => {
  expect(faults('- from: /a\n  to: "/b')).toEqual([[2, 'not valid YAML', expect.any(String), expect.any(String)]]);
});

test('an alias of nothing is a fault, not an exception', () => {
  expect(faults('- from: /a\n  to: *b')).toEqual([[2, 'not valid YAML', expect.stringContaining('alias'), expect.any(String)]]);
});

test('a value of another type is named with what is allowed, in plain words', () => {
  expect(faults('- from: /a\n  to: [1]')).toEqual([[2, 'entry 1: wrong value of "to"', '[1]', 'text']]);
});

test('an empty file is an empty list', () => {
  expect(faults('# nothing yet')).toEqual([]);
});
