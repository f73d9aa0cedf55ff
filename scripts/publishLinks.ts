/**
 * npm run links: adds every new link of the site to the list of published ones. It never takes one away,
 * so it publishes nothing while the content has faults.
 */
import fs from 'node:fs';
import {siteLinks} from '../src/content/check/siteLinks';
import {FaultError} from '../src/content/fault';
import {loadSite} from '../src/content/loadSite';
import {DATA_FILES} from '../src/content/model/dataFiles';
import {publishedLinks} from '../src/content/read/publishedLinks';

const {site, faults} = loadSite(process.cwd());
if (faults.length > 0) {
  console.error(new FaultError(faults).message);
  process.exit(1);
}
const published = publishedLinks(process.cwd());
const all = [...new Set([...published, ...siteLinks(site)])].sort();
fs.writeFileSync(DATA_FILES.publishedLinks, `${all.join('\n')}\n`);
console.log(`${all.length} published links, ${all.length - published.length} of them new`);
