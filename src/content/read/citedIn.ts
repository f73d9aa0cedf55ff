import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {isElement, plainProps} from './element';

/** Ids of the sources cited inside a node, in reading order, each once; those in `skip` elements left out. */
export function citedIn(node: Nodes, skip?: string): string[] {
  const ids = new Set<string>();
  visit(node, (child) => {
    if (!isElement(child)) return undefined;
    if (child.name === skip) return 'skip';
    const id = child.name === 'Cite' ? plainProps(child)?.id : undefined;
    if (typeof id === 'string') ids.add(id);
    return undefined;
  });
  return [...ids];
}
