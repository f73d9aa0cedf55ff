type Passed = {
  url: string;
  /** What stands for the address where text may carry a link. */
  name: string;
};

/**
 * Passes a link on: under a finger by the device's own way to share, else by the clipboard. Resolves to true when it
 * was copied, to false when the device has taken it, or asked and was told not to. Rejects where the browser refuses both.
 */
export async function passOn(passed: Passed): Promise<boolean> {
  if (isTouched() && 'share' in navigator) {
    try {
      const {name, url} = passed;
      await navigator.share({title: name, text: name, url});
      return false;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return false;
    }
  }
  await copy(passed);
  return true;
}

function isTouched(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}

/** Rich text gets the name as a link, plain text the bare address; a browser without rich text only that. */
async function copy({url, name}: Passed): Promise<void> {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = name;
  const part = (type: string, text: string) => ({[type]: new Blob([text], {type})});
  try {
    await navigator.clipboard.write([new ClipboardItem({...part('text/html', link.outerHTML), ...part('text/plain', url)})]);
  } catch {
    await navigator.clipboard.writeText(url);
  }
}
