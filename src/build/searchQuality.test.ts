import fs from 'node:fs';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {search} from '../study/search/search';
import {searchIndex} from '../study/search/searchIndex';
import {fitSearchData} from './fitSearchData';
import {searchData} from './searchData';
import {site} from './sheet';

/** What people type, and the pages that answer it; kind "nothing" has none. */
type Query = {query: string; kind: string; pages?: string[]};

/** Shares that must be reached, in percent. */
const BARS = {first: 88, firstThree: 96, eachKindFirstThree: 85};

const QUERIES: Query[] = parse(fs.readFileSync('tests/search/queries.yaml', 'utf8'));

test('the right page comes first', () => {
  const index = searchIndex(fitSearchData(searchData(site)).data);
  const tally = new Map<string, {asked: number; first: number; firstThree: number}>();
  const missed: string[] = [];
  for (const {query, kind, pages} of QUERIES) {
    // The lines of the dialog, in their order.
    const routes = search(query, index).map(({block}) => index.pages[index.blocks[block]?.page ?? -1]?.route ?? '');
    const place = pages === undefined ? (routes.length === 0 ? 0 : -1) : routes.findIndex((route) => pages.includes(route));
    const counts = tally.get(kind) ?? {asked: 0, first: 0, firstThree: 0};
    counts.asked++;
    if (place === 0) counts.first++;
    if (place >= 0 && place < 3) counts.firstThree++;
    else missed.push(`${kind}: ${query}`);
    tally.set(kind, counts);
  }

  const share = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;
  const rows = [...tally].map(([kind, {asked, first, firstThree}]) => ({
    kind,
    asked,
    first: share(first, asked),
    firstThree: share(firstThree, asked),
  }));
  console.table(rows);
  const answered = [...tally].filter(([kind]) => kind !== 'nothing').map(([, counts]) => counts);
  const sum = (key: 'asked' | 'first' | 'firstThree') => answered.reduce((total, counts) => total + counts[key], 0);
  expect(share(sum('first'), sum('asked')), 'right page first').toBeGreaterThanOrEqual(BARS.first);
  expect(share(sum('firstThree'), sum('asked')), `right page in the first three; missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(
    BARS.firstThree,
  );
  for (const {kind, firstThree} of rows) expect(firstThree, kind).toBeGreaterThanOrEqual(BARS.eachKindFirstThree);
});
