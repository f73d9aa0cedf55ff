/** Enough to tell one content from another; nobody is kept out by it. */
const LENGTH = 12;

/** The beginning of the SHA-256 of a content, in hexadecimal digits. */
export async function contentHash(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, LENGTH);
}
