import path from 'node:path';
import {loadSite} from './loadSite';

/** The sheet of this repository, read once for all tests that ask for it. Only for tests, which must leave it as it is. */
export const {site} = loadSite(path.resolve(__dirname, '..', '..'));
