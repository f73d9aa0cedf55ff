import path from 'node:path';
import {loadSite} from '../content/loadSite';
import {contentCache} from './contentCache';

const root = path.resolve(__dirname, '..', '..');

/** The sheet of this repository as a build reads it, once for all tests that ask for it. Only for tests, which must leave it as it is. */
export const {site} = loadSite(root, contentCache(root));
