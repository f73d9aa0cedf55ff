import {expect, test, vi} from 'vitest';
import {recentSearches} from './recentSearches.client';

test.each(['//other.example/', '/\\other.example', '/\t/other.example', 'https://other.example'])(
  'a stored %j leads to no other site',
  (url) => {
    const stored = JSON.stringify([url, '/msk/', '/msk/'].map((place) => ({url: place, title: 'Title', path: 'Path'})));
    vi.stubGlobal('localStorage', {getItem: () => stored});
    expect(recentSearches().map((place) => place.url)).toEqual(['/msk/']);
  },
);
