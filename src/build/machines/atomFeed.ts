import type {Change} from '../../content/model/change';
import {DATA_PAGES} from '../../content/model/dataPages';
import {LICENSE} from '../../content/model/license';
import {MACHINE_FILES} from '../../content/model/machineFiles';
import type {Site} from '../../content/model/site';
import type {Absolute} from './absoluteLinks';
import {recentChanges} from './recentChanges';

const ENTITIES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Corrections and changed facts as an Atom feed (RFC 4287). */
export function atomFeed(site: Pick<Site, 'changes'>, absolute: Absolute): string {
  const changes = recentChanges(site);
  const feed = absolute(MACHINE_FILES.feed);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${escaped(feed)}</id>`,
    `  <title>${escaped(LICENSE.credit)}: what changed</title>`,
    '  <subtitle>Corrections, and facts that are no longer what older sheets say</subtitle>',
    `  <updated>${instant(changes[0]?.date)}</updated>`,
    `  <author><name>${escaped(LICENSE.credit)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(feed)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(absolute(DATA_PAGES.corrections.route))}"/>`,
    `  <link rel="license" href="${escaped(LICENSE.url)}"/>`,
    `  <rights>${escaped(LICENSE.name)}</rights>`,
    ...changes.map((change) => entry(change, feed, absolute)),
    '</feed>',
    '',
  ].join('\n');
}

function entry({id, date, title, text, link}: Change, feed: string, absolute: Absolute): string {
  return [
    '  <entry>',
    `    <id>${escaped(`${feed}#${id}`)}</id>`,
    `    <title>${escaped(title)}</title>`,
    `    <updated>${instant(date)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escaped(absolute(link))}"/>`,
    `    <content type="text">${escaped(text)}</content>`,
    '  </entry>',
  ].join('\n');
}

/** A day as Atom writes it; without one, the beginning of time. */
function instant(day = '1970-01-01'): string {
  return `${day}T00:00:00Z`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
