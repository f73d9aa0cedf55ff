import type * as z from 'zod';
import type {Fault} from '../fault';

/** Where a value stands, for the faults in it. */
type Place = {
  file: string;
  /** What the value is: "front matter", "<Cite>". */
  what: string;
  /** Line of the key that an issue is about. */
  lineOf: (path: readonly PropertyKey[]) => number;
};

/** Holds a value against its schema: the faults in it, none when it fits. */
export function schemaFaults(schema: z.ZodObject, input: unknown, {file, what, lineOf}: Place): Fault[] {
  const keys = Object.keys(schema.shape);
  const issues = schema.safeParse(input).error?.issues ?? [];
  return issues.map((issue) => ({
    file,
    line: lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path),
    problem: `${what}: ${problem(issue)}`,
    received: issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : show(valueAt(input, issue.path)),
    allowed: allowed(issue, keys),
  }));
}

function problem(issue: z.core.$ZodIssue): string {
  const key = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') return 'unknown key';
  return key === '' ? 'wrong value' : `wrong value of "${key}"`;
}

function allowed(issue: z.core.$ZodIssue, keys: string[]): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue.code === 'unrecognized_keys') return keys.length === 0 ? 'no key at all' : keys.join(', ');
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
