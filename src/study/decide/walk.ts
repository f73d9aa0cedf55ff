import {findNode} from './findNode';
import {asks, type TreeNode} from './tree';

/**
 * Answers questions from the first one on and returns the node where that ends. An answer is the id of the node that
 * it leads to. Throws when a question has no such answer.
 */
export function walk<T extends TreeNode>(nodes: readonly T[], answers: readonly string[]): T {
  let node = nodes[0];
  if (node === undefined) throw new Error('a tree without a node');
  for (const to of answers) {
    if (!asks(node) || !node.answers.some((answer) => answer.to === to)) throw new Error(`"${node.id}" has no answer "${to}"`);
    node = findNode(nodes, to);
  }
  return node;
}
