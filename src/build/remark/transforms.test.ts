import type {Root, Table} from 'mdast';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import type {Element} from '../../content/read/element';
import {isElement} from '../../content/read/element';
import {parseMdx} from '../../content/read/parseMdx';
import {appendSources} from './appendSources';
import {describeTables} from './describeTables';
import {identifyBlocks} from './identifyBlocks';
import {provideData} from './provideData';
import {tightenCitations} from './tightenCitations';

function elements(tree: Root, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, isElement, (node) => {
    if ((node as Element).name === name) found.push(node as Element);
  });
  return found;
}

const TABLE = `<ComparisonTable id="t" caption="Ports" decides={["row-port"]}>

|  | IAM |
| --- | --- |
| Port {/* #row-port */} | 9098 <Cite id="ports" /> |

</ComparisonTable>`;

test('an id comment becomes the id of its list item, with a link named after its bold part', () => {
  const tree = parseMdx('- **IAM** on 9098. {/* #iam */}');
  identifyBlocks()(tree);
  const [link] = elements(tree, 'a');
  expect(tree.children[0]).toMatchObject({children: [{data: {hProperties: {id: 'iam'}}}]});
  expect(link?.attributes).toMatchObject([{value: 'hash-link'}, {value: '#iam'}, {value: 'Direct link to IAM'}]);
});

test('a table says its row headers, the column of each cell, and the rows that decide', () => {
  const tree = parseMdx(TABLE);
  identifyBlocks()(tree);
  describeTables()(tree);
  const table = elements(tree, 'ComparisonTable')[0]?.children.find((child) => child.type === 'table') as Table;
  const row = table.children[1];
  expect(row?.data?.hProperties).toMatchObject({id: 'row-port', 'data-decides': 'true'});
  expect(row?.children[0]?.data).toMatchObject({hName: 'th', hProperties: {scope: 'row'}});
  expect(row?.children[1]?.data?.hProperties).toMatchObject({'data-column': 'IAM'});
});

test('a citation follows its sentence without a space', () => {
  const tree = parseMdx('A fact. <Cite id="ports" />');
  tightenCitations()(tree);
  expect(tree.children[0]).toMatchObject({children: [{value: 'A fact.'}, {name: 'Cite'}]});
});

test('each citation is given its source from the data file of its page', () => {
  const tree = parseMdx('A fact. <Cite id="msk-ports" />');
  provideData()(tree, new VFile({path: '/repo/docs/security.mdx'}));
  expect(tree.children[0]).toMatchObject({type: 'mdxjsEsm', value: expect.stringContaining('pages/security.json')});
  expect(elements(tree, 'Cite')[0]?.attributes[1]).toMatchObject({name: 'source', value: {value: 'pageData.sources["msk-ports"]'}});
});

test('a page ends with its sources', () => {
  const tree = parseMdx('A fact.');
  appendSources()(tree);
  expect(tree.children.at(-4)).toMatchObject({type: 'heading', depth: 2});
  expect(elements(tree, 'SourceList')).toHaveLength(1);
});
