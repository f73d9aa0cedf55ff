/** npm run search:records: prints the passages of the sheet as records of an Algolia index, one a line, for the address in SITE_URL and BASE_URL. */
import {algoliaRecords} from '../src/build/algoliaRecords';
import {loadSite} from '../src/content/loadSite';

const address = new URL(process.env.BASE_URL ?? '/', process.env.SITE_URL ?? 'http://localhost:3000').href;
for (const record of algoliaRecords(loadSite(process.cwd()).site, address)) console.log(JSON.stringify(record));
