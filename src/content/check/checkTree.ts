import type {Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {Fault} from '../fault';
import {blockId} from '../read/blockId';
import {isElement} from '../read/element';
import {plainText} from '../read/plainText';

/** What a page must not hold outside a component: headings without ids, bare tables and diagrams, foreign links. */
export function checkTree(tree: Root, file: string): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node, _index, parent) => {
    const line = node.position?.start.line ?? 1;
    const inside = parent !== undefined && isElement(parent) ? parent.name : undefined;
    if (node.type === 'heading' && node.depth === 1) {
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
    }
    return undefined;
  });
  return faults;
}
