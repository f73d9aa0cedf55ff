import type {Nodes, PhrasingContent, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {blockId} from './blockId';
import {smallHtml} from './smallHtml';

/**
 * What stands at each id of a page, with bold and code as small HTML: an item in one piece, a table row cell by cell.
 * Under the empty id stands the first paragraph of the page.
 */
export function readMarkup(tree: Root): Record<string, string[]> {
  const lead = tree.children.find((node) => node.type === 'paragraph');
  const markup: Record<string, string[]> = {'': lead === undefined ? [] : [inline(lead.children)]};
  visit(tree, (node: Nodes) => {
    if (node.type !== 'listItem' && node.type !== 'tableRow') return;
    const id = blockId(node)?.id;
    if (id === undefined) return;
    const [first] = node.children;
    const parts = node.type === 'tableRow' ? node.children : first?.type === 'paragraph' ? [first] : [];
    markup[id] = parts.map(({children}) => inline(children));
  });
  return markup;
}

function inline(children: PhrasingContent[]): string {
  return smallHtml(withoutPointer(children)).replace(/ +([.,;:!?)])/g, '$1');
}

/** A link that stands alone behind a sentence only says where to read on. */
function withoutPointer(children: PhrasingContent[]): PhrasingContent[] {
  const last = children.findLastIndex((node) => smallHtml(node) !== '');
  const before = children[last - 1];
  const isPointer = children[last]?.type === 'link' && before?.type === 'text' && /\.\s+$/.test(before.value);
  return isPointer ? children.filter((_, index) => index !== last) : children;
}
