import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {elementProps, isElement} from './element';

/** Ids of the sources cited inside a node, in reading order, each once; those in `skip` elements left out. */
export function citedIn(node: Nodes, skip?: string): string[] {
  const ids = new Set<string>();
  visit(node, (child) => {
    if (!isElement(child)) return undefined;
    if (child.name === skip) return 'skip';
    if (child.name === 'Cite') ids.add(String(elementProps(child).id));
    return undefined;
  });
  return [...ids];
}
