import {isSeq} from 'yaml';
import type * as z from 'zod';
import type {Fault} from '../fault';
import {parseYaml} from './parseYaml';
import {readValue} from './readValue';

/** The entries of a YAML list, each with the line it begins on. Entries with faults are left out. */
export type YamlList<T> = {entries: {value: T; line: number}[]; faults: Fault[]};

/** What an entry must be: the same for all, or by what the entry says of itself. */
export type EntrySchema<T> = EntryObject<T> | ((entry: unknown) => EntryObject<T>);
type EntryObject<T> = z.ZodObject & z.ZodType<T>;

/** Reads a YAML list and holds each entry against `schema`. Never throws: what is wrong is in `faults`. */
export function readYamlList<T>(text: string, file: string, schema: EntrySchema<T>): YamlList<T> {
  const {yaml, faults} = parseYaml(text, file);
  if (yaml === undefined) return {entries: [], faults};
  const {document, lineAt} = yaml;
  if (document.contents === null) return {entries: [], faults: []};
  if (!isSeq(document.contents)) {
    return {entries: [], faults: [{file, line: 1, problem: 'not a list', allowed: 'a YAML list: entries that begin with "- "'}]};
  }
  const result: YamlList<T> = {entries: [], faults: []};
  (yaml.value as unknown[]).forEach((input, index) => {
    const lineOf = (path: readonly PropertyKey[]) => {
      const node = document.getIn([index, ...path], true) ?? document.getIn([index], true);
      return lineAt((node as {range?: [number, number, number]} | undefined)?.range?.[0] ?? 0);
    };
    const {value, faults} = readValue(typeof schema === 'function' ? schema(input) : schema, input, {
      file,
      what: entryName(input, index),
      lineOf,
    });
    if (value !== undefined) result.entries.push({value, line: lineOf([])});
    result.faults.push(...faults);
  });
  return result;
}

function entryName(input: unknown, index: number): string {
  const id = (input as {id?: unknown} | null)?.id;
  return typeof id === 'string' ? `entry "${id}"` : `entry ${index + 1}`;
}
