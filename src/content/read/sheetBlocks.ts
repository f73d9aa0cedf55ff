import type {SheetEntry, SheetHeading} from '../model/onePage';
import type {Entry} from '../model/site';

type Line = Exclude<SheetEntry, SheetHeading>;

/** A heading of the one page with the lines under it, in their order. */
export type SheetBlock = {heading: Entry<SheetHeading>; lines: Entry<Line>[]};

/** The blocks of the one page. Lines before the first heading belong to none. */
export function sheetBlocks(entries: readonly Entry<SheetEntry>[]): SheetBlock[] {
  const blocks: SheetBlock[] = [];
  for (const {value, line} of entries) {
    if ('heading' in value) blocks.push({heading: {value, line}, lines: []});
    else blocks.at(-1)?.lines.push({value, line});
  }
  return blocks;
}
