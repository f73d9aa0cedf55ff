import type {Nodes, Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {Fault} from '../fault';
import {blockId} from '../read/blockId';
import {isElement} from '../read/element';
import {plainText} from '../read/plainText';
import {checkFlips} from './checkFlips';
import {checkIds} from './checkIds';

/** Kinds of Markdown and MDX that the readers, the exports and the search do not know, and what to write instead. */
const UNKNOWN: Partial<Record<Nodes['type'], {problem: string; allowed: string}>> = {
  definition: {problem: 'reference link', allowed: 'the address in the link itself: [text](./page.mdx#id)'},
  linkReference: {problem: 'reference link', allowed: 'the address in the link itself: [text](./page.mdx#id)'},
  imageReference: {problem: 'reference image', allowed: 'the path in the image itself: ![what it shows](/img/name.svg)'},
  mdxjsEsm: {problem: 'import or export in a page', allowed: 'the components of CONTRIBUTING.md, which need no import'},
};

/** What the text of a page must not hold: bare tables and diagrams, headings and ids that are no links, code. */
export function checkTree(tree: Root, file: string): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node: Nodes, _index, parent) => {
    const line = node.position?.start.line ?? 1;
    const inside = parent !== undefined && isElement(parent) ? parent.name : undefined;
    const unknown = UNKNOWN[node.type];
    if (unknown !== undefined) {
      faults.push({file, line, ...unknown});
    } else if (node.type === 'heading' && node.depth === 1) {
      faults.push({file, line, problem: 'H1 in the text', received: plainText(node), allowed: 'only the title of the front matter'});
    } else if (node.type === 'heading' && blockId(node) === undefined) {
      faults.push({
        file,
        line,
        problem: 'heading without an id',
        received: plainText(node),
        allowed: 'an id comment at its end: {/* #permanent-name */}',
      });
    } else if (node.type === 'table' && inside !== 'ComparisonTable') {
      faults.push({file, line, problem: 'table outside <ComparisonTable>', allowed: 'a <ComparisonTable> around it'});
      return SKIP;
    } else if (node.type === 'code' && node.lang === 'mermaid' && inside !== 'Diagram') {
      faults.push({file, line, problem: 'diagram outside <Diagram>', allowed: 'a <Diagram> around the fence'});
    } else if (node.type === 'image' && (!node.alt || /^([a-z]+:|\/\/)/i.test(node.url))) {
      faults.push({
        file,
        line,
        problem: 'image without a description or from another site',
        received: node.url,
        allowed: '![what it shows](/img/name.svg)',
      });
    }
    return undefined;
  });
  return [...faults, ...checkIds(tree, file), ...checkFlips(tree, file)];
}
