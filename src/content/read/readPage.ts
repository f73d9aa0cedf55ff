import path from 'node:path';
import type {Root, Yaml} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFileMessage} from 'vfile-message';
import {isMap, LineCounter, parseDocument} from 'yaml';
import {checkTree} from '../check/checkTree';
import type {Fault} from '../fault';
import {type FrontMatter, frontMatterSchema} from '../model/frontMatter';
import type {Page} from '../model/page';
import {blockId} from './blockId';
import {pageRoute} from './pageRoute';
import {parseMdx} from './parseMdx';
import {plainText} from './plainText';
import {readBlocks} from './readBlocks';
import {readElements} from './readElements';
import {readFacts} from './readFacts';
import {schemaFaults} from './schemaFaults';

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
  if (head.frontMatter === undefined) return {faults: [...head.faults, ...checkTree(tree, file)]};

  const id = path.basename(file, '.mdx');
  const elements = readElements(tree, file);
  const page: Page = {
    id,
    file,
    route: pageRoute(file),
    frontMatter: head.frontMatter,
    lead: plainText(tree.children.find((node) => node.type === 'paragraph') ?? []),
    facts: readFacts(tree),
    ...(elements.faults.length === 0 ? readBlocks(tree) : {blocks: [], headings: []}),
    links: readLinks(tree),
    ...elements.parts,
    anchors: [...readAnchors(tree), ...elements.anchors].sort((a, b) => a.line - b.line),
  };
  return {page, faults: [...elements.faults, ...checkTree(tree, file)]};
}

function readHead(tree: Root, file: string): {frontMatter?: FrontMatter; faults: Fault[]} {
  const yaml = tree.children.find((node): node is Yaml => node.type === 'yaml');
  if (yaml === undefined) {
    return {faults: [{file, line: 1, problem: 'no front matter', allowed: 'the keys of docs/_template.mdx between two lines of ---'}]};
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml.value, {lineCounter});
  const input: unknown = document.toJS();
  const parsed = frontMatterSchema.safeParse(input);
  if (parsed.success) return {frontMatter: parsed.data, faults: []};
  const lineOf = ([key]: readonly PropertyKey[]) => {
    const pair = isMap(document.contents) ? document.contents.items.find((item) => String(item.key) === key) : undefined;
    const offset = (pair?.key as {range?: [number, number, number]} | undefined)?.range?.[0];
    return offset === undefined ? 1 : lineCounter.linePos(offset).line + 1;
  };
  return {faults: schemaFaults(frontMatterSchema, input, {file, what: 'front matter', lineOf})};
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
