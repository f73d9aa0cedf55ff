import fs from 'node:fs';
import {expect, test} from 'vitest';
import {site} from '../build/sheet';
import {checkSite} from './check/checkSite';
import {readPage} from './read/readPage';

test('a copy of the template asks for nothing but a section of its own', () => {
  const {page, faults} = readPage(fs.readFileSync('docs/_template.mdx', 'utf8'), 'docs/copied.mdx');
  const pages = page === undefined ? site.pages : [...site.pages, page];
  const found = [...faults, ...checkSite({...site, pages}, [])].filter(({file}) => file === 'docs/copied.mdx');
  expect(found.map(({problem}) => problem)).toEqual(['two pages of one section']);
});
