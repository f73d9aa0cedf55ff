import {expect, test} from 'vitest';
import type {SearchData} from '../content/model/searchData';
import {search} from '../study/search/search';
import {searchIndex} from '../study/search/searchIndex';
import {fitSearchData, MOST_BYTES} from './fitSearchData';
import {searchData} from './searchData';
import {site} from './sheet';

const sheet = searchData(site);

const times = (count: number): SearchData => ({
  synonyms: sheet.synonyms,
  pages: Array.from({length: count}, (_, copy) => sheet.pages.map((page) => ({...page, route: `${page.route}-${copy}`}))).flat(),
});

test('the sheet is searched as a whole', () => {
  expect(fitSearchData(sheet)).toEqual({data: sheet, left: 0});
});

test.each([2, 5, 20, 80])('%i times the sheet costs a reader no more, and no page is lost', (count) => {
  const {data, left} = fitSearchData(times(count));
  expect(JSON.stringify(data).length).toBeLessThanOrEqual(MOST_BYTES);
  expect(data.pages.map(({title}) => title)).toEqual(times(count).pages.map(({title}) => title));
  expect(left).toBeGreaterThan(0);
  const index = searchIndex(data);
  for (const title of ['security', 'monitoring', 'neighbors']) {
    const found = search(title, index).map(({block}) => index.pages[index.blocks[block]?.page ?? -1]?.title);
    expect(found.join(), title).toMatch(new RegExp(title, 'i'));
  }
});
