import type {ListItem, Nodes, Paragraph, Root, TableRow} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {Page} from '../model/page';
import type {Block} from '../model/searchData';
import {SERVICES} from '../model/services';
import {blockId} from './blockId';
import {type Element, elementProps, isElement} from './element';
import {plainText} from './plainText';

/** Components whose content is not searched: answers would give themselves away, data has a page of its own. */
const NOT_SEARCHED = new Set(['Checkpoint', 'OlderSheets', 'SignalSummary', 'Cite']);

/** What the components of a page were read as. */
type Parts = Pick<Page, 'signals' | 'diagrams'>;

/** The passages of a page in reading order, and its headings. */
export function readBlocks(tree: Root, parts: Parts): Pick<Page, 'blocks' | 'headings'> {
  const headings: Page['headings'] = [];
  const blocks: Block[] = [];
  const add = (kind: Block['kind'], anchor: string | undefined, name: string, text: string) => {
    const heading = headings.length - 1;
    blocks.push({kind, anchor: anchor ?? headings[heading]?.id ?? '', heading, name, text});
  };
  const addItem = (item: ListItem) => {
    const name = boldPart(item);
    add(
      'item',
      blockId(item)?.id,
      name,
      plainText(item)
        .slice(name.length)
        .replace(/^[:,;.]?\s*/, ''),
    );
  };
  visit(tree, (node: Nodes) => {
    switch (node.type) {
      case 'heading':
        headings.push({id: blockId(node)?.id ?? '', text: plainText(node)});
        return SKIP;
      case 'paragraph':
        add(headings.length === 0 ? 'lead' : 'text', undefined, '', plainText(node));
        return SKIP;
      case 'listItem':
        addItem(node);
        return SKIP;
      case 'table':
        for (const row of node.children.slice(1)) {
          add('row', blockId(row)?.id, plainText(row.children[0] ?? []), rowText(row, node.children[0]));
        }
        return SKIP;
      default:
        return isElement(node) ? readElement(node, parts, add) : undefined;
    }
  });
  return {blocks, headings};
}

type Add = (kind: Block['kind'], anchor: string | undefined, name: string, text: string) => void;

function readElement(element: Element, {signals, diagrams}: Parts, add: Add): typeof SKIP | undefined {
  if (NOT_SEARCHED.has(element.name ?? '')) return SKIP;
  if (element.name !== 'ExamSignal' && element.name !== 'Diagram') return undefined;
  const {id} = elementProps(element);
  const diagram = diagrams.find((other) => other.id === id);
  if (diagram !== undefined) add('diagram', diagram.id, diagram.title, diagram.twin);
  const signal = signals.find((other) => other.id === id);
  if (signal !== undefined) {
    add('signal', signal.id, `${SERVICES[signal.points]}: ${signal.feature}`, `${signal.text} ${signal.phrases.join(', ')}`);
    for (const flip of signal.flips) add('flip', signal.id, '', flip.text);
  }
  return SKIP;
}

function boldPart(item: ListItem): string {
  const first = item.children[0];
  const strong = first?.type === 'paragraph' ? (first as Paragraph).children.find(({type}) => type === 'strong') : undefined;
  return strong === undefined ? '' : plainText(strong);
}

/** The cells of a row, each behind the name of its column. */
function rowText(row: TableRow, head: TableRow | undefined): string {
  return row.children
    .slice(1)
    .map((cell, index) => {
      const column = plainText(head?.children[index + 1] ?? []);
      return column === '' ? plainText(cell) : `${column}: ${plainText(cell)}`;
    })
    .join('; ');
}
