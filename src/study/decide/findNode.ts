/** The node with this id. Throws where there is none: a tree that was checked has all that it names. */
export function findNode<T extends {id: string}>(nodes: readonly T[], id: string): T {
  const node = nodes.find((candidate) => candidate.id === id);
  if (node === undefined) throw new Error(`no node "${id}"`);
  return node;
}
