import {expect, test} from 'vitest';
import {algoliaConfig} from './algoliaConfig';

test('without an application search stays local', () => {
  expect(algoliaConfig({})).toEqual({});
});

test('with an application the dialog asks Algolia', () => {
  expect(algoliaConfig({ALGOLIA_APP_ID: 'APP', ALGOLIA_SEARCH_KEY: 'key', ALGOLIA_INDEX: 'sheet'}).algolia).toMatchObject({
    appId: 'APP',
    apiKey: 'key',
    indexName: 'sheet',
  });
});

test('half an application is a mistake', () => {
  expect(() => algoliaConfig({ALGOLIA_APP_ID: 'APP'})).toThrow('missing: ALGOLIA_SEARCH_KEY, ALGOLIA_INDEX');
});
