import {expect, test} from 'vitest';
import {styleNames} from './styleNames';
import {usedStyles} from './usedStyles';

const CSS = '.text{top:0}.card{top:0}.grade{top:0}.dialog{top:0}';
const PAGES = ['<html lang=en><p class=text>', '<html lang=en data-scripts=at-once><div data-island=review><p class=card>'];
const SCRIPTS = new Map([
  ['assets/js/reader.1.js', 'e={dialog:"dialog"}'],
  ['assets/js/review.2.js', 'e={grade:"grade"}'],
]);

test('what only a tool shows weighs on no document', async () => {
  const {documents, tools} = styleNames(PAGES, SCRIPTS);
  expect((await usedStyles(CSS, documents)).replaceAll(/\s/g, '')).toBe('.text{top:0}.dialog{top:0}');
  expect((await usedStyles(CSS, tools)).replaceAll(/\s/g, '')).toBe(CSS);
});
