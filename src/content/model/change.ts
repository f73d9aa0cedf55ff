import * as z from 'zod';
import {date, id} from './fields';

/** A correction, or a fact that is no longer what it was: an entry of `docs/_data/changes.yaml`. */
export const changeSchema = z.strictObject({
  /** Names the entry in the feed for good: a reader's program shows an entry with a new id as a new one. */
  id,
  /** The day on which the sources of the new fact were read. */
  date,
  /** What changed, in one line. */
  title: z.string().min(10).max(100),
  /** What was said before, and what is true today. */
  text: z.string().min(20).max(500),
  /** Where the sheet says so, with its sources: `/msk/security#ports`, or a page made from data. */
  link: z.string().regex(/^\/[a-z-]+(\/[a-z-]*)?(#[A-Za-z0-9-]+)?$/, 'a route, such as "/msk/security#ports"'),
});

export type Change = z.infer<typeof changeSchema>;
