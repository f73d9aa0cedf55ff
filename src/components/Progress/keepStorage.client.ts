/** True when the browser has promised to keep what the site stores; undefined where it makes no such promises. */
export async function isStorageKept(): Promise<boolean | undefined> {
  return navigator.storage?.persisted?.().catch(() => undefined);
}

/** Asks the browser to keep what the site stores. Some ask the reader in turn: call it only when the reader wants it. */
export async function askToKeepStorage(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}
