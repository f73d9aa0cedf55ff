import path from 'node:path';
import type {Root, Yaml} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFileMessage} from 'vfile-message';
import {isMap} from 'yaml';
import {checkTree} from '../check/checkTree';
import type {Fault} from '../fault';
import {type FrontMatter, frontMatterSchema} from '../model/frontMatter';
import type {Page} from '../model/page';
import {blockId} from './blockId';
import {pageRoute} from './pageRoute';
import {parseMdx} from './parseMdx';
import {parseYaml} from './parseYaml';
import {plainText} from './plainText';
import {readBlocks} from './readBlocks';
import {readElements} from './readElements';
import {readFacts} from './readFacts';
import {readMarkup} from './readMarkup';
import {readValue} from './readValue';

/** A page as data, and all faults in it. `page` is absent when the file is not MDX or its head is unusable. */
export function readPage(source: string, file: string): {page?: Page; faults: Fault[]} {
  let tree: Root;
  try {
    tree = parseMdx(source);
  } catch (error) {
    const {line, reason} = error as VFileMessage;
    return {faults: [{file, line: line ?? 1, problem: 'not valid MDX', received: reason, allowed: 'see docs/_template.mdx'}]};
  }
  const head = readHead(tree, file);
  const elements = readElements(tree, file);
  const faults = [...head.faults, ...elements.faults, ...checkTree(tree, file)];
  if (head.frontMatter === undefined) return {faults};

  const page: Page = {
    id: path.basename(file, '.mdx'),
    file,
    route: pageRoute(file),
    frontMatter: head.frontMatter,
    lead: plainText(tree.children.find((node) => node.type === 'paragraph') ?? []),
    facts: readFacts(tree),
    ...(elements.faults.length === 0 ? readBlocks(tree, elements.parts) : {blocks: [], headings: []}),
    markup: readMarkup(tree),
    links: readLinks(tree),
    ...elements.parts,
    anchors: [...readAnchors(tree), ...elements.anchors].sort((a, b) => a.line - b.line),
  };
  return {page, faults};
}

function readHead(tree: Root, file: string): {frontMatter?: FrontMatter; faults: Fault[]} {
  const head = tree.children.find((node): node is Yaml => node.type === 'yaml');
  if (head === undefined) {
    return {faults: [{file, line: 1, problem: 'no front matter', allowed: 'the keys of docs/_template.mdx between two lines of ---'}]};
  }
  // The text begins in the second line of the file, after the line of hyphens.
  const {yaml, faults} = parseYaml(head.value, file, 2);
  if (yaml === undefined) return {faults};
  const {contents} = yaml.document;
  const lineOf = ([key]: readonly PropertyKey[]) => {
    const pair = isMap(contents) ? contents.items.find((item) => String(item.key) === key) : undefined;
    const offset = (pair?.key as {range?: [number, number, number]} | undefined)?.range?.[0];
    return offset === undefined ? 1 : yaml.lineAt(offset);
  };
  const read = readValue(frontMatterSchema, yaml.value, {file, what: 'front matter', lineOf});
  return {frontMatter: read.value, faults: read.faults};
}

function readAnchors(tree: Root): Page['anchors'] {
  const anchors: Page['anchors'] = [];
  visit(tree, ['heading', 'listItem', 'tableRow'], (node) => {
    if (node.type !== 'heading' && node.type !== 'listItem' && node.type !== 'tableRow') return;
    const place = blockId(node);
    if (place === undefined) return;
    const kind = ({heading: 'heading', listItem: 'item', tableRow: 'row'} as const)[node.type];
    const text = plainText(node.type === 'tableRow' ? (node.children[0] ?? []) : node);
    anchors.push({id: place.id, kind, text, line: node.position?.start.line ?? 1});
  });
  return anchors;
}

function readLinks(tree: Root): Page['links'] {
  const links: Page['links'] = [];
  visit(tree, 'link', (node) => {
    links.push({url: node.url, line: node.position?.start.line ?? 1});
  });
  return links;
}
