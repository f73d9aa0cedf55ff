/** A value as JSON with sorted keys, so that equal values read the same; nothing for what JSON cannot hold. */
export function canonical(value: unknown): string | undefined {
  try {
    return write(value);
  } catch {
    // Too deep, in a circle, or of a kind that JSON does not know.
    return undefined;
  }
}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join()}]`;
  if (typeof value === 'object' && value !== null) {
    if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null) throw new TypeError('no plain object');
    // As JSON does: a field without a value is no field.
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${write(field)}`).join()}}`;
  }
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) throw new TypeError('not in JSON');
  return JSON.stringify(value) ?? fail();
}

function fail(): never {
  throw new TypeError('not in JSON');
}
