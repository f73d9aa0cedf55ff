import type {Table as MarkdownTable, Nodes, TableRow} from 'mdast';
import {allowedIds, type Fault} from '../fault';
import type {Table} from '../model/page';
import {SERVICES, type Service} from '../model/services';
import {blockId} from './blockId';
import {citedIn} from './citedIn';
import {type Element, elementProps} from './element';
import {plainText} from './plainText';

/** What an author writes in a cell that has nothing to say. */
const EMPTY_CELL = '—';

/** A `<ComparisonTable>` with checked props, as data, with the faults of its rows. */
export function readTable(element: Element, file: string, line: number): {value: Table; faults: Fault[]} {
  const props = elementProps(element);
  const decides = (props.decides as string[] | undefined) ?? [];
  const narrows = (props.narrows as Service[] | undefined) ?? [];
  const [markdown, second] = (element.children as Nodes[]).filter((node): node is MarkdownTable => node.type === 'table');
  const [head, ...body] = markdown?.children ?? [];
  const value: Table = {
    id: String(props.id),
    caption: String(props.caption),
    decides,
    narrows,
    columns: (head?.children ?? []).map((cell) => plainText(cell)),
    rows: body.map(readRow),
    line,
  };
  const faults: Fault[] = [];
  if (body.length === 0)
    faults.push({
      file,
      line,
      problem: '<ComparisonTable> holds no table',
      allowed: 'a Markdown table with a blank line before and after it',
    });
  if (second !== undefined)
    faults.push({
      file,
      line: second.position?.start.line ?? line,
      problem: 'second table in a <ComparisonTable>',
      allowed: 'a <ComparisonTable> of its own',
    });
  for (const row of value.rows) faults.push(...rowFaults(row, value.columns.length, file));
  const ids = value.rows.map((row) => row.id);
  for (const id of decides.filter((id) => !ids.includes(id))) {
    faults.push({
      file,
      line,
      problem: '<ComparisonTable>: "decides" names no row',
      received: id,
      allowed: allowedIds(id, ids, 'a row of this table'),
    });
  }
  return {value, faults: [...faults, ...narrowsFaults(value, file)]};
}

/** The columns are hidden by their place, so each service of `narrows` must be the one that its header names. */
function narrowsFaults({narrows, columns, line}: Table, file: string): Fault[] {
  const named = columns.slice(1);
  const wanted = narrows.map((service) => SERVICES[service]);
  if (narrows.length === 0 || (wanted.join() === named.join() && new Set(narrows).size === narrows.length)) return [];
  return [
    {
      file,
      line,
      problem: '<ComparisonTable>: "narrows" names other services than the header',
      received: wanted.join(', '),
      allowed: `each service of the header once, in its order: ${named.join(', ')}`,
    },
  ];
}

function readRow(row: TableRow): Table['rows'][number] {
  const [name, ...cells] = row.children;
  return {
    id: blockId(row)?.id ?? '',
    name: plainText(name ?? []),
    cells: cells.map((cell) => ({text: plainText(cell), sources: citedIn(cell)})),
    line: row.position?.start.line ?? 1,
  };
}

function rowFaults({id, name, cells, line}: Table['rows'][number], columns: number, file: string): Fault[] {
  const faults: Fault[] = [];
  if (id === '')
    faults.push({
      file,
      line,
      problem: 'table row without an id',
      received: name,
      allowed: 'an id comment at the end of the first cell: {/* #row-name */}',
    });
  if (cells.length + 1 !== columns)
    faults.push({
      file,
      line,
      problem: 'row with other cells than the header',
      received: `${cells.length + 1} cells`,
      allowed: `${columns} cells; "${EMPTY_CELL}" where there is nothing to say`,
    });
  cells.forEach((cell, index) => {
    if (cell.sources.length > 0 || cell.text === EMPTY_CELL) return;
    faults.push({
      file,
      line,
      problem: `cell ${index + 2} of the row "${name}" cites no source`,
      received: cell.text,
      allowed: `a <Cite id="…" /> at its end, or "${EMPTY_CELL}"`,
    });
  });
  return faults;
}
