import {expect, test} from 'vitest';
import {loadSite} from '../content/loadSite';
import type {SearchData} from '../content/model/searchData';
import {fitSearchData, MOST_BYTES} from './fitSearchData';
import {searchData} from './searchData';

const sheet = searchData(loadSite(process.cwd()).site);

const times = (count: number): SearchData => ({
  synonyms: sheet.synonyms,
  pages: Array.from({length: count}, (_, copy) => sheet.pages.map((page) => ({...page, route: `${page.route}-${copy}`}))).flat(),
});

test('the sheet is searched as a whole', () => {
  expect(fitSearchData(sheet)).toEqual({data: sheet, left: 0});
});

test.each([2, 5, 20])('%i times the sheet costs a reader no more, and no page is lost', (count) => {
  const {data, left} = fitSearchData(times(count));
  expect(JSON.stringify(data).length).toBeLessThanOrEqual(MOST_BYTES);
  expect(data.pages.map(({title}) => title)).toEqual(times(count).pages.map(({title}) => title));
  expect(left).toBeGreaterThan(0);
});
