import {allowedIds} from '../fault';
import type {SheetRow} from '../model/onePage';
import type {Site} from '../model/site';
import {type Mistake, shortMistakes} from './shortMistakes';

/** A row of the one page that its table does not have, or cells that are not what stands there. */
export function checkSheetRow({row, short}: SheetRow, place: string | undefined, {pages}: Site): Mistake[] {
  const table = pages.flatMap(({route, tables}) => tables.filter(({id}) => `${route}#${id}` === place))[0];
  if (table === undefined) return [];
  const found = table.rows.find(({id}) => id === row);
  const ids = table.rows.map(({id}) => id);
  if (found === undefined) return [{problem: 'unknown row', received: row, allowed: allowedIds(row, ids, `a row of ${place}`)}];
  const cells = [found.name, ...found.cells.map(({text}) => text)];
  return Object.entries(short).flatMap(([column, text]) => {
    const cell = cells[table.columns.indexOf(column)];
    return cell === undefined
      ? [{problem: 'short cell of an unknown column', received: column, allowed: table.columns.join(', ')}]
      : shortMistakes(text, cell);
  });
}
