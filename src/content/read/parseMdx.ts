import type {Root} from 'mdast';
import 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** The syntax tree of an MDX file. Throws a `VFileMessage` with `line` and `reason` when it is not MDX. */
export function parseMdx(source: string): Root {
  return parser.parse(source);
}
