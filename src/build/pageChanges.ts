import type {Site} from '../content/model/site';
import type {PageChange} from '../content/model/siteData';
import {recentChanges} from './machines/recentChanges';

/** What a page shows of the changes, the newest first. Who was away for longer finds the others in the feed. */
const MOST = 50;

export function pageChanges(site: Pick<Site, 'changes'>): PageChange[] {
  return recentChanges(site)
    .slice(0, MOST)
    .map(({id, date, title, link}) => ({id, date, title, link, route: link.replace(/\/?(#.*)?$/, '')}));
}
