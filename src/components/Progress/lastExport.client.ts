const KEY = 'progress-exported';

/** When progress was last exported on this device, in milliseconds since 1970. */
export function lastExport(): number | undefined {
  try {
    const at = Number(localStorage.getItem(KEY) ?? Number.NaN);
    return Number.isFinite(at) ? at : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers that progress was exported just now. */
export function rememberExport(): void {
  try {
    localStorage.setItem(KEY, String(Date.now()));
  } catch {
    // Storage refused: the notice of the store has said so.
  }
}
