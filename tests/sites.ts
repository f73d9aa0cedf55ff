/** The first of the ports that the sites are served on; another one when it is taken. */
const PORT = Number(process.env.TEST_PORT ?? 4173);

/** The built sites under test: at the root of its host (without the headers that serveNginx.ts names), in a folder of it, and with search by Algolia. */
export const SITES = {
  root: {folder: 'build', env: {BASE_URL: '/'}, port: PORT, address: `http://localhost:${PORT}/`},
  subpath: {folder: 'build-subpath', env: {BASE_URL: '/study/msk/'}, port: PORT + 1, address: `http://localhost:${PORT + 1}/study/msk/`},
  algolia: {
    folder: 'build-algolia',
    env: {BASE_URL: '/', ALGOLIA_APP_ID: 'TESTAPP', ALGOLIA_SEARCH_KEY: 'test-key', ALGOLIA_INDEX: 'sheet'},
    port: PORT + 2,
    address: `http://localhost:${PORT + 2}/`,
  },
} as const;

/** The first of them with all its headers. */
export const STRICT_SITE = {...SITES.root, port: PORT + 3, address: `http://localhost:${PORT + 3}/`} as const;
