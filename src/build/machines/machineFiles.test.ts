import {expect, test} from 'vitest';
import {pageData} from '../pageData';
import {ABSOLUTE, PAGE, SITE, TEXT} from './fixture';
import {machineFiles} from './machineFiles';
import {pageMarkdown} from './twin/pageMarkdown';

const two = {...SITE, pages: [PAGE, {...PAGE, id: 'overview', file: 'docs/overview.mdx', route: '/msk/'}]};
const files = machineFiles(two, ABSOLUTE, (page) => pageMarkdown(TEXT, {page, data: pageData(page, two), absolute: ABSOLUTE}));

test('each page, each list with its schema, and the files that lead to them', () => {
  expect(Object.keys(files).sort()).toEqual([
    '/changes.xml',
    '/data/changes.json',
    '/data/changes.schema.json',
    '/data/corrections.json',
    '/data/corrections.schema.json',
    '/data/signals.json',
    '/data/signals.schema.json',
    '/data/sources.json',
    '/data/sources.schema.json',
    '/llms-full.txt',
    '/llms.txt',
    '/msk/overview.md',
    '/msk/security.md',
  ]);
});

test('all pages in one file stand in the order of the sheet', () => {
  expect(files['/llms-full.txt']).toBe(`${files['/msk/security.md']}\n---\n\n${files['/msk/overview.md']}`);
});
