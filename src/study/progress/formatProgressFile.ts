import {PROGRESS_FORMAT, PROGRESS_VERSION} from './progressFile';
import type {Log} from './readEvents';

/** The text of a file that holds the whole log. `now` is in milliseconds since 1970. */
export function formatProgressFile({events, strange}: Log, now: number): string {
  const file = {format: PROGRESS_FORMAT, version: PROGRESS_VERSION, exported: new Date(now).toISOString(), events, strange};
  return `${JSON.stringify(file, null, 1)}\n`;
}
