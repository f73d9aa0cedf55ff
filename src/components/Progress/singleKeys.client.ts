/** One choice for all pages that listen to single keys. */
const KEY = 'single-keys';

/** False once the reader has switched single keys off, for who speaks to the device or presses keys unawares. */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the reader's choice; where storage is refused it holds for this page. */
export function rememberSingleKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage refused.
  }
}
