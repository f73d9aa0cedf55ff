import {FUZZ} from '@site/src/study/fuzz';
import fc from 'fast-check';
import {afterEach, expect, test, vi} from 'vitest';
import {recentSearches, rememberSearch} from './recentSearches.client';

const SITE = 'https://example.org';

const url = fc.oneof(
  fc.constantFrom('/msk/security#iam', '/msk/', '//evil.example/', '/\\evil.example', '/\t/evil.example', 'javascript:alert(1)', ''),
  fc.string({unit: fc.constantFrom(...'//\\.:#?%a@\t\n '), maxLength: 8}),
);
const recent = fc.record({url, title: fc.string(), path: fc.string()});
const foreign = fc.oneof(recent, fc.record({url, title: fc.anything()}), fc.jsonValue());
const stored = fc.oneof(
  fc.array(foreign, {maxLength: 12}).map((list) => JSON.stringify(list)),
  fc.tuple(fc.array(recent), fc.nat()).map(([list, length]) => JSON.stringify(list).slice(0, length)),
  fc.json(),
  fc.string({unit: 'binary'}),
  fc.constant(null),
);

afterEach(() => vi.unstubAllGlobals());

test('whatever is stored, what was opened before are at most five different places of the site', () => {
  fc.assert(
    fc.property(stored, recent, (kept, opened) => {
      const storage = new Map([['recent-searches', kept]]);
      vi.stubGlobal('localStorage', {
        getItem: (key: string) => storage.get(key) ?? null,
        setItem: (key: string, value: string) => storage.set(key, value),
      });
      check();
      rememberSearch({...opened, url: '/msk/cost'});
      expect(recentSearches()[0]).toEqual({...opened, url: '/msk/cost'});
      check();
    }),
    FUZZ,
  );
});

function check(): void {
  const places = recentSearches();
  expect(places.length).toBeLessThanOrEqual(5);
  expect(new Set(places.map((place) => place.url)).size).toBe(places.length);
  for (const place of places) {
    expect(new URL(place.url, `${SITE}/study/`).origin).toBe(SITE);
    expect([typeof place.title, typeof place.path]).toEqual(['string', 'string']);
  }
}
