import {expect, test} from 'vitest';
import {site} from '../../build/sheet';
import {checkSections} from './checkSections';

const withoutSecurity = {...site, pages: site.pages.filter(({id}) => id !== 'security')};

test('a claim needs a page of its section', () => {
  const found = checkSections(withoutSecurity, []).map(({problem, received}) => `${problem} ${received}`);
  expect(found[0]).toBe('claim of a section without a page S05-1');
});

test('a claim is not held against a page that cannot be read', () => {
  expect(checkSections(withoutSecurity, ['/msk/security'])).toEqual([]);
});

test('a page may belong to no section of the original', () => {
  const pages = site.pages.map((page) => ({...page, olderSheets: [], frontMatter: {...page.frontMatter, section: undefined}}));
  expect(checkSections({...site, pages, claims: []}, [])).toEqual([]);
});
