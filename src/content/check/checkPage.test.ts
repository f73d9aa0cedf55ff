import fs from 'node:fs';
import {expect, test} from 'vitest';
import {readPage} from '../read/readPage';
import {checkPage} from './checkPage';

const FILE = 'docs/cost.mdx';
const {page} = readPage(fs.readFileSync(FILE, 'utf8'), FILE);

function faultsWith(picture: string): string[] {
  if (page === undefined) throw new Error(`${FILE} is no page`);
  return checkPage({...page, frontMatter: {...page.frontMatter, picture}}).map(
    ({problem, received, allowed}) => `${problem} [${received}] ${allowed}`,
  );
}

test('the picture of a page shows a table or a signal of that page', () => {
  expect(faultsWith('pricing-meters')).toEqual([]);
  expect(faultsWith('cost-broker-size')).toEqual([]);
  const [fault, ...others] = faultsWith('pricing-metres');
  expect(others).toEqual([]);
  expect(fault).toContain('"picture" names nothing that a picture can show [pricing-metres] a table or an exam signal of this page');
  expect(fault).toContain('did you mean "pricing-meters"?');
});
