import type {Heading, ListItem, Nodes, Parents, TableRow} from 'mdast';

/** A block that may carry an explicit id in a trailing comment. */
export type IdentifiedBlock = Heading | ListItem | TableRow;

/** Where the id comment of a block stands, so that it can be read or taken out. */
type Place = {id: string; parent: Parents; index: number};

const COMMENT = /^\/\*\s*#(\S+)\s*\*\/$/;

/**
 * The id that an author gave to a heading, list item or table row: `{/* #acks-all *\/}` at the end of
 * the heading, of the item's first paragraph, or of the row's first cell.
 */
export function blockId(block: IdentifiedBlock): Place | undefined {
  const parent = holder(block);
  const index = parent === undefined ? -1 : parent.children.length - 1;
  const last = parent?.children[index] as Nodes | undefined;
  if (parent === undefined || last?.type !== 'mdxTextExpression') return undefined;
  const id = COMMENT.exec(last.value.trim())?.[1];
  return id === undefined ? undefined : {id, parent, index};
}

function holder(block: IdentifiedBlock): Parents | undefined {
  if (block.type === 'heading') return block;
  const first = block.children[0];
  return first?.type === 'paragraph' || first?.type === 'tableCell' ? first : undefined;
}
