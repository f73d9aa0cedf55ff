import {expect, test} from 'vitest';
import {excerpt} from './excerpt';

const LONG = `${'Brokers are spread over zones. '.repeat(12)}The secret name starts with AmazonMSK and is encrypted. ${'More text follows here. '.repeat(8)}`;
const text = (runs: {text: string}[]) => runs.map((run) => run.text).join('');

test('marks the words found', () => {
  expect(excerpt('Port 9098 of a broker', new Set(['9098']))).toEqual([
    {text: 'Port ', found: false},
    {text: '9098', found: true},
    {text: ' of a broker', found: false},
  ]);
});

test('shows the part of a long text where the words stand', () => {
  const runs = excerpt(LONG, new Set(['secret', 'encrypted']));
  expect(text(runs)).toContain('secret name starts with AmazonMSK');
  expect(text(runs).length).toBeLessThan(170);
});

test('shows the beginning of a long text without any of the words', () => {
  expect(text(excerpt(LONG, new Set()))).toMatch(/^Brokers are spread/);
});

test('a joined word is marked once', () => {
  expect(excerpt('SASL/SCRAM', new Set(['sasl/scram', 'sasl', 'scram']))).toEqual([{text: 'SASL/SCRAM', found: true}]);
});

test('a long text without spaces is cut, not emptied, and shows the word found', () => {
  expect(text(excerpt('a'.repeat(400), new Set()))).toBe(`${'a'.repeat(150)} …`);
  expect(text(excerpt(`${'🎈'.repeat(200)}kafka${'🎈'.repeat(200)}`, new Set(['kafka'])))).toMatch(/^… (🎈)+kafka(🎈)+ …$/u);
});
