import type {Root, Table, TableCell, TableRow} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';
import {elementProps, isElement} from '../../content/read/element';
import {plainText} from '../../content/read/plainText';

/**
 * Says in the markup what a comparison table means: row headers, the column of each cell (shown beside
 * it on a phone, where the header row is gone) and the rows that decide. The roles are written out,
 * because a table that is laid out as blocks loses its own in some browsers.
 */
export function describeTables() {
  return (tree: Root) => {
    visit(tree, isElement, (node) => {
      const element = node as MdxJsxFlowElement;
      if (element.name !== 'ComparisonTable') return;
      const {id, decides} = elementProps(element);
      const table = element.children.find((child): child is Table => child.type === 'table');
      if (table === undefined) return;
      setProperties(table, {role: 'table', 'aria-labelledby': `${id}-caption`});
      label(table, (decides as string[] | undefined) ?? []);
    });
  };
}

function label(table: Table, decides: string[]): void {
  const [head, ...body] = table.children;
  if (head === undefined) return;
  setProperties(head, {role: 'row'});
  const columns = head.children.map((cell) => plainText(cell));
  head.children.forEach((cell, index) => {
    if (columns[index] !== '') setProperties(cell, {role: 'columnheader', scope: 'col'});
    else cell.data = {...cell.data, hName: 'td', hProperties: {role: 'cell'}} as TableCell['data'];
  });
  for (const row of body) labelRow(row, columns, decides);
}

function labelRow(row: TableRow, columns: string[], decides: string[]): void {
  const id = row.data?.hProperties?.id;
  setProperties(row, {role: 'row', ...(typeof id === 'string' && decides.includes(id) ? {'data-decides': 'true'} : {})});
  row.children.forEach((cell, index) => {
    if (index === 0) {
      cell.data = {...cell.data, hName: 'th'} as TableCell['data'];
      setProperties(cell, {role: 'rowheader', scope: 'row'});
    } else {
      setProperties(cell, {role: 'cell', 'data-column': columns[index] ?? ''});
    }
  });
}

function setProperties(node: Table | TableRow | TableCell, properties: Record<string, string>): void {
  node.data = {...node.data, hProperties: {...node.data?.hProperties, ...properties}};
}
