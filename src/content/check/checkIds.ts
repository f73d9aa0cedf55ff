import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Fault} from '../fault';
import {id as idSchema} from '../model/fields';
import {blockId, type IdentifiedBlock} from '../read/blockId';

/** Braces in the text of a page: only the id comment of a block may stand in them, and only with a valid id. */
export function checkIds(tree: Root, file: string): Fault[] {
  const faults: Fault[] = [];
  const comments = new Set<Nodes>();
  visit(tree, ['heading', 'listItem', 'tableRow'], (node) => {
    const place = blockId(node as IdentifiedBlock);
    if (place === undefined) return;
    comments.add(place.parent.children[place.index] as Nodes);
    const wrong = idSchema.safeParse(place.id).error?.issues[0]?.message;
    if (wrong !== undefined) {
      faults.push({file, line: node.position?.start.line ?? 1, problem: 'not a valid id', received: place.id, allowed: wrong});
    }
  });
  visit(tree, ['mdxFlowExpression', 'mdxTextExpression'], (node) => {
    if (comments.has(node as Nodes)) return;
    faults.push({
      file,
      line: node.position?.start.line ?? 1,
      problem: 'braces that are no id of a heading, item or row',
      received: `{${(node as {value?: string}).value ?? ''}}`,
      allowed: 'an id comment at the end of a heading, of the first paragraph of an item or of the first cell of a row',
    });
  });
  return faults;
}
