import {expect, test} from 'vitest';
import type {Phrase} from './finding';
import {inContext} from './inContext';
import {readText} from './readText';

/** What is marked when the words in curly brackets were found. */
function widened(marked: string): string[] {
  const stem = marked.replace(/[{}]/g, '');
  const found = [...marked.matchAll(/\{([^}]*)\}/g)].map(({index, 1: words = ''}, nth) => {
    const start = index - 2 * nth;
    return {start, end: start + words.length} as Phrase;
  });
  return inContext(found, readText(stem), stem).map(({start, end}) => stem.slice(start, end));
}

test.each([
  ['They use {Grafana} dashboards.', ['use Grafana dashboards']],
  ['First, {Grafana}, then more.', ['Grafana']],
  ['The company should {read all of the records again} later.', ['company should read all of the records again later']],
  ['It speaks {JMS} to {ActiveMQ} today.', ['speaks JMS', 'ActiveMQ today']],
])('%s', (marked, phrases) => {
  expect(widened(marked)).toEqual(phrases);
});
