/** The built sites under test: one at the root of its host, one in a folder of it. */
export const SITES = {
  root: {folder: 'build', baseUrl: '/', port: 4173, address: 'http://localhost:4173/'},
  subpath: {folder: 'build-subpath', baseUrl: '/study/msk/', port: 4174, address: 'http://localhost:4174/study/msk/'},
} as const;
