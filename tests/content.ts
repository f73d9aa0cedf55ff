import path from 'node:path';
import {loadSite} from '../src/content/loadSite';

/** What the built site must show. */
export const {site} = loadSite(path.resolve(__dirname, '..'));

/** Every route of the site, without the base URL. */
export const ROUTES = ['/', ...site.pages.map(({route}) => route), '/corrections', '/sources'];
