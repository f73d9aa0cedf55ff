import * as z from 'zod';
import {id} from './fields';
import {SERVICES, type Service} from './services';

/** A page of the sheet, or a place on it: what stands on one page has its home there. */
const place = z.string().regex(/^\/msk\/[a-z-]*(#[a-z0-9-]+)?$/, 'a place such as "/msk/security#iam"');
/** The text with words left out: none is added and none moved. Bold by `**`, code by backquotes. */
const short = z.string().min(2).max(240);
const service = z.enum(Object.keys(SERVICES) as [Service, ...Service[]]);

/** On paper: in one of the columns, across all of them, or in a column with the cells of each row as one running line. */
export const SHEET_LAYOUTS = ['column', 'across', 'lines'] as const;

/** Begins a block: its lines follow. */
const headingSchema = z.strictObject({
  heading: z.string().min(3).max(60),
  /** Anchor of the block. */
  id,
  /** The table that the rows below are taken from, as "/msk/security#port-table". */
  table: place.optional(),
  /** The columns to show, by their headers; all when absent. */
  columns: z.array(z.string()).min(1).optional(),
  /** How it lies on paper; on a screen all tables are tables. */
  layout: z.enum(SHEET_LAYOUTS).default('column'),
});

/** A key fact or another list item with an id; of a page without an anchor its answer in one line. */
const itemSchema = z.strictObject({item: place, short: short.optional()});

/** A row of the table of its block. */
const rowSchema = z.strictObject({
  /** Id of the row. */
  row: id,
  /** Shorter cells, by the headers of their columns. */
  short: z.record(z.string(), short).default({}),
});

/** An exam signal: what the question says, the answer, and one change of wording that flips it. */
const signalSchema = z.strictObject({
  signal: id,
  /** Some of its phrases, exactly. */
  says: z.array(z.string()).min(1).max(3),
  /** The service that one of its flips leads to. */
  flip: service,
  /** The change of wording with words left out. */
  short: short.optional(),
});

export type SheetLayout = (typeof SHEET_LAYOUTS)[number];
export type SheetHeading = z.infer<typeof headingSchema>;
export type SheetItem = z.infer<typeof itemSchema>;
export type SheetRow = z.infer<typeof rowSchema>;
export type SheetSignal = z.infer<typeof signalSchema>;

/** An entry of `docs/_data/one-page.yaml`: a heading, or one line of the sheet under it. */
export type SheetEntry = SheetHeading | SheetItem | SheetRow | SheetSignal;

/** What an entry must be, by the key that says its kind. */
export function sheetEntrySchema(entry: unknown): z.ZodObject & z.ZodType<SheetEntry> {
  const has = (key: string) => typeof entry === 'object' && entry !== null && key in entry;
  if (has('heading')) return headingSchema;
  if (has('row')) return rowSchema;
  if (has('signal')) return signalSchema;
  return itemSchema;
}
