import {expect, test} from 'vitest';
import {isTool, pageKinds} from './pageKinds';

const TEXT = {html: '<html lang=en><main><div data-island="corrections">'};
const TOOL = {html: '<html lang=en data-scripts=at-once><main><div data-island=practice><div data-island="corrections">'};
const SCRIPTS = ['assets/js/reader.1.js', 'assets/js/practice.2.js', 'assets/js/corrections.3.js'];

test('a tool says so in its first tag', () => {
  expect(isTool(TOOL.html)).toBe(true);
  expect(isTool(`${TEXT.html}data-scripts=at-once`)).toBe(false);
});

test('documents are dressed without the tools, tools with everything', () => {
  const [documents, all] = pageKinds([TEXT, TOOL], SCRIPTS);
  expect(documents).toEqual({pages: [TEXT], scripts: ['assets/js/reader.1.js', 'assets/js/corrections.3.js']});
  expect(all).toEqual({pages: [TEXT, TOOL], scripts: SCRIPTS});
});
