import type {Root, RootContent} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';

const formatter = unified()
  .use(remarkStringify, {bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one'})
  .use(remarkGfm, {tablePipeAlign: false, tableCellPadding: true});

/** Blocks as Markdown with tables, ending in a line feed. */
export function formatMarkdown(blocks: RootContent[]): string {
  return formatter.stringify({type: 'root', children: blocks} satisfies Root);
}
