import {allowedIds, type Fault} from '../fault';
import {DATA_FILES} from '../model/dataFiles';
import type {SheetEntry} from '../model/onePage';
import type {Entry, Site} from '../model/site';
import {type SheetBlock, sheetBlocks} from '../read/sheetBlocks';
import {checkSheetItem} from './checkSheetItem';
import {checkSheetRow} from './checkSheetRow';
import {checkSheetSignal} from './checkSheetSignal';

/** The one page names what stands on the others: places that do not exist, and short texts that say something else. */
export function checkOnePage(site: Site): Fault[] {
  const blocks = sheetBlocks(site.onePage);
  const [first] = site.onePage;
  const early = first !== undefined && !('heading' in first.value) ? [{...at(first), problem: 'line before the first heading'}] : [];
  return [...early, ...blocks.flatMap((block) => blockFaults(block, site))];
}

function blockFaults(block: SheetBlock, site: Site): Fault[] {
  const {heading, lines} = block;
  const table = heading.value.table;
  const kinds = new Set(lines.map(({value}) => kindOf(value)));
  const faults: Fault[] = [];
  if (lines.length === 0) faults.push({...at(heading), problem: 'heading without a line', received: heading.value.heading});
  if (kinds.size > 1)
    faults.push({...at(heading), problem: 'block of several kinds', received: [...kinds].join(', '), allowed: 'one of them'});
  if (table === undefined && kinds.has('row'))
    faults.push({...at(heading), problem: 'rows of no table', received: heading.value.heading, allowed: '"table": the place of one'});
  if (table !== undefined) faults.push(...tableFaults(block, table, site));
  return [...faults, ...lines.flatMap((line) => lineFaults(line, table, site))];
}

function tableFaults({heading}: SheetBlock, place: string, site: Site): Fault[] {
  const known = site.pages.flatMap(({route, tables}) => tables.map(({id}) => `${route}#${id}`));
  if (!known.includes(place))
    return [{...at(heading), problem: 'unknown table', received: place, allowed: allowedIds(place, known, 'a table of a page')}];
  const columns = site.pages.flatMap(({route, tables}) => tables.filter(({id}) => `${route}#${id}` === place))[0]?.columns ?? [];
  return (heading.value.columns ?? [])
    .filter((column) => !columns.slice(1).includes(column))
    .map((column) => ({...at(heading), problem: 'unknown column', received: column, allowed: columns.slice(1).join(', ')}));
}

function lineFaults({value, line}: SheetBlock['lines'][number], table: string | undefined, site: Site): Fault[] {
  const found =
    'row' in value ? checkSheetRow(value, table, site) : 'signal' in value ? checkSheetSignal(value, site) : checkSheetItem(value, site);
  return found.map((fault) => ({...at({value, line}), ...fault}));
}

function kindOf(value: SheetEntry): string {
  return 'row' in value ? 'row' : 'signal' in value ? 'signal' : 'item';
}

function at({line}: Entry<SheetEntry>): {file: string; line: number} {
  return {file: DATA_FILES.onePage, line};
}
