import * as z from 'zod';

/** A permanent id: it becomes an anchor in published links. */
export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as "acks-all"');

/** The farthest that a clock on Earth is ahead of UTC, in milliseconds. */
const AHEAD_OF_UTC = 14 * 60 * 60 * 1000;

/** A calendar day as YYYY-MM-DD that has begun somewhere. */
export const date = z.iso
  .date({error: 'a calendar day as YYYY-MM-DD', abort: true})
  .refine((day) => Date.parse(day) <= Date.now() + AHEAD_OF_UTC, 'a day that is not in the future');
