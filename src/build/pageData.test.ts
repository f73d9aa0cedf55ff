import {expect, test} from 'vitest';
import {pageData} from './pageData';
import {site} from './sheet';

const security = site.pages.find(({id}) => id === 'security');
if (security === undefined) throw new Error('the page docs/security.mdx is gone');
const data = pageData(security, site);

test('sources are numbered in the order of their first citation', () => {
  const firstCited = [...new Set(security.cites.map(({id}) => id))];
  const numbers = firstCited.map((id) => data.sources[id]?.number);
  expect(numbers).toEqual(firstCited.map((_, index) => index + 1));
});

test('the corrections of the page leave out what the original had right', () => {
  expect(data.claims.S05?.length).toBeGreaterThan(0);
  expect(data.claims.S05?.every(({verdict}) => verdict !== 'correct')).toBe(true);
});

test('an anchor that moved is known on the page where it stood', () => {
  const moved = {...site, redirects: [{value: {from: '/msk/security#old', to: '/msk/monitoring#lag'}, line: 1}]};
  expect(pageData(security, moved).moved).toEqual([{id: 'old', to: '/msk/monitoring#lag'}]);
});

test('only a page that lists all signals carries them', () => {
  expect(data.signals).toBeUndefined();
  const summary = site.pages.find(({id}) => id === 'summary');
  expect(summary && pageData(summary, site).signals?.length).toBe(site.pages.flatMap(({signals}) => signals).length);
});
