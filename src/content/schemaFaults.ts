import type * as z from 'zod';
import type {Fault} from './fault';

/** What zod found, as faults of one file. `lineOf` gives the line of the key that an issue is about. */
export function schemaFaults(
  error: z.ZodError,
  input: unknown,
  file: string,
  what: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Fault[] {
  return error.issues.map((issue) => ({
    file,
    line: lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path),
    problem: `${what}: ${problem(issue)}`,
    received: issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : show(valueAt(input, issue.path)),
    allowed: allowed(issue),
  }));
}

function problem(issue: z.core.$ZodIssue): string {
  const key = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') return 'unknown key';
  return key === '' ? 'wrong value' : `wrong value of "${key}"`;
}

function allowed(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue.code === 'unrecognized_keys') return 'only the keys of the schema in src/content';
  return issue.message;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input);
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
