/** A number from 0 to 2³² − 1 that looks like chance and is always the same for a text (FNV-1a). */
export function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  // Neighbouring texts end alike without this.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
