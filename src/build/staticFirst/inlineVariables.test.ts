import {expect, test} from 'vitest';
import {inlineVariables} from './inlineVariables';

test.each([
  ['a setting', ':root{--a:1px}p{top:var(--a)}', 'p{top:1px}'],
  ['a setting made of others', ':root{--a:1px;--b:calc(var(--a)*2)}p{top:var(--b)}', 'p{top:calc(1px*2)}'],
  ['each of two settings side by side', ':root{--a:1px;--b:solid}p{border:var(--a)var(--b)red}', 'p{border:1px solid red}'],
  ['a setting of the site, made after that of the theme', ':root{--a:1px}:root{--a:2px}p{top:var(--a)}', 'p{top:2px}'],
  ['a setting against that of a layer', ':root{--a:1px}@layer x{:root{--a:2px}}p{top:var(--a)}', '@layer x{}p{top:1px}'],
])('%s stands where it is used', (_, css, expected) => {
  expect(inlineVariables(css, new Set())).toBe(expected);
});

test.each([
  ['what a theme changes', ':root{--a:1px}.dark{--a:2px}p{top:var(--a)}'],
  ['what a narrow window changes', ':root{--a:1px}@media print{:root{--a:2px}}p{top:var(--a)}'],
  ['what is set for a part of the page', '.a{--a:1px}p{top:var(--a)}'],
  ['what a drawing reads', ':root{--kept:red}p{color:var(--kept)}'],
  ['what has a value to fall back on', ':root{--a:1px}p{top:var(--a,2px)}'],
])('%s stays as it is', (_, css) => {
  expect(inlineVariables(css, new Set(['--kept']))).toBe(css);
});
