import {expect, test} from 'vitest';
import {UsedNames} from './UsedNames';
import {usedStyles} from './usedStyles';

async function kept(css: string, html: string, script = ''): Promise<string> {
  const names = new UsedNames([script]);
  names.addPage(html);
  return (await usedStyles(css, names)).replaceAll(/\s+/g, '');
}

test.each([
  ['a class of a page', '.a{top:0}', '<p class="b a">'],
  ['a class without quotes', '.a{top:0}', '<p class=a>'],
  ['a class that a script gives', '.a_X1{top:0}', '<p>', 'e={button:"a_X1"}'],
  ['a part of a class', '[class*=col-]{top:0}', '<p class=col-3>'],
  ['a tag', 'dialog{top:0}', '<dialog>'],
  ['a data attribute that a script sets', '[data-target]{top:0}', '<p>', 'e.dataset.target=""'],
  ['what the browser opens', 'details[open]{top:0}', '<details>'],
  ['a state of anything', ':focus-visible{top:0}', '<p>'],
  ['a state of one of several', ':is(li,details):target{top:0}', '<li><details>'],
  ['a variable that a drawing reads', ':root{--fill:red}', '<rect fill="var(--fill)">'],
])('%s is kept', async (_, css = '', html = '', script = '') => {
  expect(await kept(css, html, script)).toBe(css);
});

test.each([
  ['a class that no page has', '.card{top:0}', '<p class=a>card</p>'],
  ['a class of the theme that a script means as a tag', '.button{top:0}', '<p>', 'createElement("button")'],
  ['a variable that nobody reads', ':root{--a:red}', '<p>'],
  ['an animation that nobody runs', '@keyframes a{to{top:0}}', '<p>'],
])('%s is left out', async (_, css = '', html = '', script = '') => {
  expect((await kept(css, html, script)).replace(':root{}', '')).toBe('');
});
