import {expect, test} from 'vitest';
import {atomFeed} from './atomFeed';
import {ABSOLUTE, SITE} from './fixture';

const feed = atomFeed(SITE, ABSOLUTE);

test('a feed has a name, an address, a license, and the day of its newest entry', () => {
  expect(feed.split('  <entry>')[0]).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>https://example.org/sheet/changes.xml</id>
  <title>Amazon MSK Exam Cheat Sheet: what changed</title>
  <subtitle>Corrections, and facts that are no longer what older sheets say</subtitle>
  <updated>2026-02-03T00:00:00Z</updated>
  <author><name>Amazon MSK Exam Cheat Sheet</name></author>
  <link rel="self" type="application/atom+xml" href="https://example.org/sheet/changes.xml"/>
  <link rel="alternate" type="text/html" href="https://example.org/sheet/corrections"/>
  <link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>
  <rights>CC BY 4.0</rights>
`);
});

test('the newest entry comes first; what is markup to XML stays text', () => {
  const [newest, oldest] = feed.split('  <entry>\n').slice(1);
  expect(newest).toContain('<title>The second change</title>');
  expect(oldest).toBe(`    <id>https://example.org/sheet/changes.xml#first</id>
    <title>The first change</title>
    <updated>2026-01-02T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://example.org/sheet/msk/security#iam"/>
    <content type="text">What is new &lt;today&gt; &amp; true.</content>
  </entry>
</feed>
`);
});

test('without changes there is a feed without entries', () => {
  expect(atomFeed({changes: []}, ABSOLUTE)).not.toContain('<entry>');
});
