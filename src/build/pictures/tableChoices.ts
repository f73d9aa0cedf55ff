import type {Table} from '../../content/model/page';
import type {Site} from '../../content/model/site';
import type {TableView} from './Card';

/** As many rows as can be read in a chat, and as many columns, the better first. */
const MOST_ROWS = 6;
const COLUMNS = [3, 2];

/**
 * Parts of a table for its page's picture, the best first: the rows that decide, then the others, in their order. A
 * table with a column for each of many services is turned: they are too many to stand side by side.
 */
export function tableChoices(table: Table, {pages}: Pick<Site, 'pages'>): TableView[] {
  const names = new Set(pages.map(({frontMatter}) => frontMatter.sidebar_label.replace(/^\d+ · /, '')));
  const decides = ({id}: {id: string}) => table.decides.includes(id);
  const rows = [...table.rows.filter(decides), ...table.rows.filter((row) => !decides(row))];
  const all = [table.columns, ...rows.map(({name, cells}) => [name, ...cells.map(({text}) => withoutPageName(text, names))])];
  const [columns = [], ...body] = table.narrows.length > 0 ? turned(all) : all;
  return COLUMNS.map((count) => ({columns: columns.slice(0, count), rows: body.slice(0, MOST_ROWS).map((row) => row.slice(0, count))}));
}

function turned(rows: string[][]): string[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
}

/** A cell may end in a link to the page that says more; in a picture there is nothing to follow. */
function withoutPageName(cell: string, names: ReadonlySet<string>): string {
  const end = cell.lastIndexOf('. ');
  return end >= 0 && names.has(cell.slice(end + 2)) ? cell.slice(0, end) : cell;
}
