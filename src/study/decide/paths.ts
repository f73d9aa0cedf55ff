import {findNode} from './findNode';
import {asks, type TreeNode} from './tree';

/** Each way through the tree, as the answers that {@link walk} takes: one for each leaf. */
export function paths(nodes: readonly TreeNode[], from: TreeNode | undefined = nodes[0]): string[][] {
  if (from === undefined) return [];
  if (!asks(from)) return [[]];
  return from.answers.flatMap(({to}) => paths(nodes, findNode(nodes, to)).map((rest) => [to, ...rest]));
}
