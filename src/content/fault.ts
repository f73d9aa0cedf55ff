import {closest, distance} from 'fastest-levenshtein';

/** One mistake of an author, with all that is needed to mend it. */
export type Fault = {
  /** Path from the top of the repository. */
  file: string;
  /** Line in that file, counted from 1. */
  line: number;
  /** What is wrong, in one phrase. */
  problem: string;
  /** What the file says now. */
  received?: string;
  /** What it may say instead. */
  allowed?: string;
};

/** Thrown once for all faults of a run, so that an author mends them in one go. */
export class FaultError extends Error {
  constructor(faults: readonly Fault[]) {
    super(`${faults.length} fault${faults.length === 1 ? '' : 's'} in the content\n\n${faults.map(formatFault).join('\n')}`);
    this.name = 'FaultError';
    // The stack would point into the loader; the faults point at the lines to mend.
    this.stack = '';
  }
}

/** The fault as an author reads it: place, problem, then what was received and what is allowed. */
export function formatFault({file, line, problem, received, allowed}: Fault): string {
  const details = [
    received === undefined ? [] : [`    received: ${received}`],
    allowed === undefined ? [] : [`    allowed:  ${allowed}`],
  ].flat();
  return [`${file}:${line}  ${problem}`, ...details].join('\n');
}

/** `known` as an author can use it: the whole list when it is short, and the nearest match where one is near. */
export function allowedIds(received: string, known: readonly string[], where: string): string {
  if (known.length === 0) return `${where} (none exists yet)`;
  const nearest = closest(received, known);
  const hint = distance(received, nearest) <= received.length / 2 ? ` (did you mean "${nearest}"?)` : '';
  return (known.length <= 16 ? `${where}: ${known.join(', ')}` : where) + hint;
}
