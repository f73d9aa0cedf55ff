import {expect, test} from 'vitest';
import {contentSecurityPolicy} from './contentSecurityPolicy';
import {netlifyHeaders} from './netlifyHeaders';
import {securityHeaders} from './securityHeaders';

/** As many inline scripts as the longest value holds. */
const scriptHashes = Array.from({length: 28}, (_, index) => `${index}`.padStart(44, 'x'));
const headers = securityHeaders(contentSecurityPolicy({scriptHashes, connect: []}));

/** The header lines that both hosts apply to an address: those of every rule that matches it. */
function answer(file: string, address: string): string[] {
  const rules = file.split(/^(?=\/)/m).slice(1);
  return rules.flatMap((rule) => {
    const [pattern = '', ...lines] = rule.trimEnd().split('\n');
    return address.startsWith(pattern.replace('*', '')) ? lines.map((line) => line.trim()) : [];
  });
}

test.each([
  ['/', '/msk/security', []],
  ['/', '/assets/js/main.js', ['Cache-Control: public,max-age=31536000,immutable']],
  ['/study/msk/', '/study/msk/msk/security', []],
  ['/study/msk/', '/study/msk/assets/js/main.js', ['Cache-Control: public,max-age=31536000,immutable']],
])('below %s the address %s gets every header once', (baseUrl, address, cache) => {
  const expected = [...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), ...cache];
  expect(answer(netlifyHeaders(headers, baseUrl), address)).toEqual(expected);
});

test('what stands beside the folder of the site is left alone', () => {
  expect(answer(netlifyHeaders(headers, '/study/msk/'), '/shop')).toEqual([]);
});

test('no line is longer than Cloudflare reads, even with the longest policy', () => {
  const lines = netlifyHeaders(headers, '/study/msk/').split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(1700);
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
});
