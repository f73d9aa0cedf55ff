import type {SheetItem, SheetRow, SheetSignal} from '../content/model/onePage';
import {SERVICES} from '../content/model/services';
import type {Site} from '../content/model/site';
import type {OnePage, OnePageLine} from '../content/model/siteData';
import {escapeHtml} from '../content/read/escapeHtml';
import {type SheetBlock, sheetBlocks} from '../content/read/sheetBlocks';
import {shortHtml} from '../content/read/shortHtml';

/** The columns of a block of signals, the first of which names the line. */
const SIGNAL_COLUMNS = ['The question says', 'Answer', 'Flips to'];

/** The one page for the wall: what its author chose, in the words of the pages that it is taken from. */
export function onePage(site: Site): OnePage {
  return sheetBlocks(site.onePage).map((block) => {
    const {id, heading, layout} = block.heading.value;
    return {id, heading, layout, ...('table' in block.heading.value ? tableOf(block, site) : listOf(block, site))};
  });
}

function listOf({lines}: SheetBlock, site: Site): {columns: string[]; lines: OnePageLine[]} {
  const values = lines.map(({value}) => value);
  const signals = values.filter((value) => 'signal' in value);
  return signals.length > 0
    ? {columns: SIGNAL_COLUMNS, lines: signals.flatMap((value) => signalLine(value, site))}
    : {columns: [], lines: values.filter((value) => 'item' in value).map((value) => itemLine(value, site))};
}

/** An item is called by the bold words that it opens with. */
function itemLine({item, short}: SheetItem, {pages}: Site): OnePageLine {
  const [route, anchor = ''] = item.split('#');
  const full = pages.find((page) => page.route === route)?.markup[anchor]?.[0] ?? '';
  const text = short === undefined ? full : shortHtml(short);
  const name = /^<strong>.*?<\/strong>/.exec(text)?.[0] ?? text;
  return {to: item, parts: [name, text.slice(name.length)]};
}

function signalLine({signal, says, flip, short}: SheetSignal, {pages}: Site): OnePageLine[] {
  return pages.flatMap(({route, signals}) =>
    signals
      .filter(({id}) => id === signal)
      .map(({points, feature, flips}) => {
        const turn = flips.find(({to}) => to === flip)?.text ?? '';
        return {
          to: `${route}#${signal}`,
          parts: [
            says.map((phrase) => `“${escapeHtml(phrase)}”`).join(', '),
            // Of MSK it matters which part; another service is the answer by its name.
            `<strong>${SERVICES[points]}</strong>${points === 'msk' ? `: ${escapeHtml(feature)}` : ''}`,
            `<strong>${SERVICES[flip]}</strong>: ${short === undefined ? escapeHtml(turn) : shortHtml(short)}`,
          ],
        };
      }),
  );
}

function tableOf({heading, lines}: SheetBlock, {pages}: Site): {columns: string[]; lines: OnePageLine[]} {
  const {table: place = '', columns: chosen} = heading.value;
  const page = pages.find(({route}) => place.startsWith(`${route}#`));
  const all = page?.tables.find(({id}) => place === `${page.route}#${id}`)?.columns ?? [];
  const columns = chosen === undefined ? all : [all[0] ?? '', ...chosen];
  const rows = lines.map(({value}) => value).filter((value): value is SheetRow => 'row' in value);
  return {
    columns,
    lines: rows.map(({row, short}) => ({
      to: `${page?.route}#${row}`,
      parts: columns.map((column) => {
        const text = short[column];
        return text === undefined ? (page?.markup[row]?.[all.indexOf(column)] ?? '') : shortHtml(text);
      }),
    })),
  };
}
