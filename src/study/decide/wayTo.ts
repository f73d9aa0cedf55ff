import {asks, type Step, type TreeNode} from './tree';

/** The answers that lead from the first question to a node, in their order; none for the first question itself. */
export function wayTo(nodes: readonly TreeNode[], id: string): Step[] {
  for (const node of nodes) {
    const answer = asks(node) ? node.answers.find(({to}) => to === id) : undefined;
    if (answer !== undefined && asks(node)) {
      return [...wayTo(nodes, node.id), {id: node.id, question: node.label, answer: answer.label}];
    }
  }
  return [];
}
