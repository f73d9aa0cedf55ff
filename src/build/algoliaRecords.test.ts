import {expect, test} from 'vitest';
import {algoliaRecords} from './algoliaRecords';
import {site} from './sheet';

const records = algoliaRecords(site, 'https://example.org/study/');

test('each passage is a record with an id of its own', () => {
  expect(new Set(records.map(({objectID}) => objectID)).size).toBe(site.pages.flatMap(({blocks}) => blocks).length);
});

test('a record leads to its paragraph, below the folder of the site', () => {
  const record = records.find(({url}) => url.endsWith('#ports'));
  expect(record?.url).toBe('https://example.org/study/msk/security#ports');
  expect(record?.hierarchy).toMatchObject({lvl1: 'Security and access control', lvl2: 'Ports'});
});

test('answers of questions are not among them', () => {
  const answers = site.pages.flatMap(({checkpoints}) => checkpoints.map(({id}) => `#${id}`));
  expect(records.filter(({url}) => answers.some((id) => url.endsWith(id)))).toEqual([]);
});
