import {PROGRESS_FORMAT, PROGRESS_VERSION} from './progressFile';
import {type Log, readEvents} from './readEvents';

/** What a file that a learner chose holds. */
export type ParsedFile =
  | {kind: 'unreadable'}
  /** JSON, but not of this site. */
  | {kind: 'foreign'}
  /** `isNewer` when a later version of the site wrote it: what this one does not understand is among the strange. */
  | {kind: 'progress'; log: Log; isNewer: boolean};

/** Reads the text of an exported file; whatever it holds, nothing is thrown, and nothing of a file of ours is lost. */
export function parseProgressFile(text: string): ParsedFile {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {kind: 'unreadable'};
  }
  if (typeof file !== 'object' || file === null || (file as {format?: unknown}).format !== PROGRESS_FORMAT) return {kind: 'foreign'};
  const {format, version, exported, events, strange, ...rest} = file as Record<string, unknown>;
  const entries = [events, strange].flatMap((part) => (Array.isArray(part) ? part : part === undefined ? [] : [part]));
  // Fields of the file itself that only a later version knows.
  if (Object.keys(rest).length > 0) entries.push({format, version, ...rest});
  return {kind: 'progress', log: readEvents(entries), isNewer: version !== PROGRESS_VERSION};
}
