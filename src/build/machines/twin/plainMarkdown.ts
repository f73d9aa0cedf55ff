import type {Nodes, Paragraph} from 'mdast';
import {isElement} from '../../../content/read/element';
import {linkTarget} from '../../../content/read/linkTarget';
import {elementMarkdown} from './elementMarkdown';
import type {Content, Twin} from './Twin';

/** A node of a page as plain Markdown: components written out, id comments gone, links that lead there from anywhere. */
export function plainMarkdown(node: Nodes, twin: Twin): Content[] {
  if (isElement(node)) return elementMarkdown(node, childrenOf(node, twin), twin);
  switch (node.type) {
    case 'yaml':
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return [];
    case 'paragraph':
      return holdsFlips(node) ? node.children.filter(isElement).flatMap((flip) => plainMarkdown(flip, twin)) : [rebuilt(node, twin)];
    case 'link':
      return [{...rebuilt(node, twin), url: twin.absolute(linkTarget(node.url, twin.page))}];
    case 'image':
      return [{...node, url: twin.absolute(node.url)}];
    default:
      return ['children' in node ? rebuilt(node, twin) : node] as Content[];
  }
}

/** Flips on lines of their own: MDX reads these as one paragraph. */
function holdsFlips({children}: Paragraph): boolean {
  return children.every((child) => (isElement(child) ? child.name === 'Flip' : child.type === 'text' && child.value.trim() === ''));
}

function rebuilt<T extends Nodes>(node: T, twin: Twin): T {
  return {...node, children: childrenOf(node, twin)} as T;
}

function childrenOf(node: Nodes, twin: Twin): Content[] {
  if (!('children' in node)) return [];
  const children = (node.children as Nodes[]).flatMap((child) => plainMarkdown(child, twin));
  const last = children.at(-1);
  // What is left before an id comment.
  if (last?.type === 'text') children[children.length - 1] = {...last, value: last.value.trimEnd()};
  return children.filter((child) => child.type !== 'text' || child.value !== '');
}
