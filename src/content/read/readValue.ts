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

/** An expected type as an author would say it. */
const TYPES: Partial<Record<string, string>> = {string: 'text', number: 'a number', int: 'a whole number', array: 'a list', object: 'keys'};

/** What the size of a value counts; of numbers, nothing. */
const UNITS: Partial<Record<string, string>> = {string: ' characters', array: ' values'};

/** Holds a value against its schema. With faults there is no `value`. */
export function readValue<T>(schema: z.ZodObject & z.ZodType<T>, input: unknown, place: Place): {value?: T; faults: Fault[]} {
  const parsed = schema.safeParse(input);
  if (parsed.success) return {value: parsed.data, faults: []};
  const keys = Object.keys(schema.shape);
  return {faults: parsed.error.issues.map((issue) => fault(issue, input, keys, place))};
}

function fault(issue: z.core.$ZodIssue, input: unknown, keys: string[], {file, what, lineOf}: Place): Fault {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
  return {
    file,
    line: lineOf(unknown === undefined ? issue.path : [...issue.path, ...unknown.slice(0, 1)]),
    problem: `${what}: ${problem(issue)}`,
    received: unknown?.join(', ') ?? show(valueAt(input, issue.path)),
    allowed: allowed(issue, keys),
  };
}

function problem(issue: z.core.$ZodIssue): string {
  const key = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') return 'unknown key';
  return key === '' ? 'wrong value' : `wrong value of "${key}"`;
}

function allowed(issue: z.core.$ZodIssue, keys: string[]): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'unrecognized_keys':
      return keys.length === 0 ? 'no key at all' : keys.join(', ');
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'too_small':
      return `at least ${issue.minimum}${UNITS[issue.origin] ?? ''}`;
    case 'too_big':
      return `at most ${issue.maximum}${UNITS[issue.origin] ?? ''}`;
    default:
      return issue.message;
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input);
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
