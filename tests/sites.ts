/** The built sites under test: at the root of its host, in a folder of it, and with search by Algolia. */
export const SITES = {
  root: {folder: 'build', env: {BASE_URL: '/'}, port: 4173, address: 'http://localhost:4173/'},
  subpath: {folder: 'build-subpath', env: {BASE_URL: '/study/msk/'}, port: 4174, address: 'http://localhost:4174/study/msk/'},
  algolia: {
    folder: 'build-algolia',
    env: {BASE_URL: '/', ALGOLIA_APP_ID: 'TESTAPP', ALGOLIA_SEARCH_KEY: 'test-key', ALGOLIA_INDEX: 'sheet'},
    port: 4175,
    address: 'http://localhost:4175/',
  },
} as const;
