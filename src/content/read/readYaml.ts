import {isSeq, LineCounter, parseDocument} from 'yaml';
import type * as z from 'zod';
import type {Fault} from '../fault';
import {schemaFaults} from './schemaFaults';

/** The entries of a YAML list, each with the line it begins on. Entries with faults are left out. */
export type YamlList<T> = {entries: {value: T; line: number}[]; faults: Fault[]};

/** Reads a YAML list and holds each entry against `schema`. Never throws: what is wrong is in `faults`. */
export function readYamlList<T>(text: string, file: string, schema: z.ZodObject & z.ZodType<T>): YamlList<T> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {lineCounter});
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file,
      line: error.linePos?.[0].line ?? 1,
      problem: 'not valid YAML',
      received: error.message.split('\n')[0] ?? '',
      allowed: 'a YAML list',
    }));
    return {entries: [], faults};
  }
  if (document.contents === null) return {entries: [], faults: []};
  if (!isSeq(document.contents)) {
    return {entries: [], faults: [{file, line: 1, problem: 'not a list', allowed: 'a YAML list: entries that begin with "- "'}]};
  }
  const values = document.toJS() as unknown[];
  const result: YamlList<T> = {entries: [], faults: []};
  document.contents.items.forEach((_, index) => {
    const lineOf = (path: readonly PropertyKey[]) => {
      const node = document.getIn([index, ...path], true) ?? document.getIn([index], true);
      const offset = (node as {range?: [number, number, number]} | undefined)?.range?.[0] ?? 0;
      return lineCounter.linePos(offset).line;
    };
    const input = values[index];
    const parsed = schema.safeParse(input);
    if (parsed.success) result.entries.push({value: parsed.data, line: lineOf([])});
    else result.faults.push(...schemaFaults(schema, input, {file, what: entryName(input, index), lineOf}));
  });
  return result;
}

function entryName(input: unknown, index: number): string {
  const id = (input as {id?: unknown} | null)?.id;
  return typeof id === 'string' ? `entry "${id}"` : `entry ${index + 1}`;
}
