import type {BlockContent, Heading, Link, List, ListItem, Paragraph, PhrasingContent, Strong, TableRow} from 'mdast';

/** What a line of text is made of: a string is text as it stands. */
type Inline = PhrasingContent | string;

/** Short names for the parts of a Markdown tree. */
export const nodes = {
  heading: (depth: Heading['depth'], text: string): Heading => ({type: 'heading', depth, children: phrasing([text])}),
  paragraph: (...parts: Inline[]): Paragraph => ({type: 'paragraph', children: phrasing(parts)}),
  strong: (...parts: Inline[]): Strong => ({type: 'strong', children: phrasing(parts)}),
  link: (url: string, text = url): Link => ({type: 'link', url, children: phrasing([text])}),
  item: (...children: BlockContent[]): ListItem => ({type: 'listItem', spread: false, children}),
  list: (children: ListItem[], ordered = false): List => ({type: 'list', ordered, spread: false, children}),
  row: (...cells: Inline[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({type: 'tableCell', children: phrasing(cell)})),
  }),
};

function phrasing(parts: Inline[]): PhrasingContent[] {
  return parts.map((part) => (typeof part === 'string' ? {type: 'text', value: part} : part));
}
