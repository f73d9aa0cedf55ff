import type {ListItem, PhrasingContent, Root, TableRow} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';
import {blockId} from '../../content/read/blockId';
import {plainText} from '../../content/read/plainText';

/** Turns the id comments of list items and table rows into ids with a link. Headings are Docusaurus's own. */
export function identifyBlocks() {
  return (tree: Root) => {
    visit(tree, ['listItem', 'tableRow'], (node) => {
      const block = node as ListItem | TableRow;
      const place = blockId(block);
      if (place === undefined) return;
      const name = block.type === 'tableRow' ? `row ${plainText(block.children[0] ?? [])}` : plainText(boldPart(block));
      block.data = {...block.data, hProperties: {...block.data?.hProperties, id: place.id}};
      place.parent.children.splice(place.index, 1, selfLink(place.id, name) as never);
    });
  };
}

/** The statement that opens a key fact; the whole item when it opens with none. */
function boldPart(item: ListItem): PhrasingContent | ListItem {
  const first = item.children[0];
  const strong = first?.type === 'paragraph' ? first.children.find((child) => child.type === 'strong') : undefined;
  return strong ?? item;
}

/** Written as JSX, so that it stays a plain `<a>`: it is a link to its own place, never to another page. */
function selfLink(id: string, name: string): MdxJsxTextElement {
  const attribute = (key: string, value: string) => ({type: 'mdxJsxAttribute', name: key, value}) as const;
  return {
    type: 'mdxJsxTextElement',
    name: 'a',
    attributes: [attribute('className', 'hash-link'), attribute('href', `#${id}`), attribute('aria-label', `Direct link to ${name}`)],
    children: [],
  };
}
