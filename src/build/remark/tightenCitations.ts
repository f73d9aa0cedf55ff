import type {Parents, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {type Element, isElement} from '../../content/read/element';

/** Takes the space before a citation away, so that its mark never begins a line of its own. */
export function tightenCitations() {
  return (tree: Root) => {
    visit(tree, isElement, (node, index, parent) => {
      if ((node as Element).name !== 'Cite' || parent === undefined || index === undefined) return;
      const before = (parent as Parents).children[index - 1];
      if (before?.type === 'text') before.value = before.value.trimEnd();
    });
  };
}
