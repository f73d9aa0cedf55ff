import {createHash} from 'node:crypto';

/**
 * Raise this when the look of all diagrams changes (Mermaid version, palette, spacing): every stored
 * SVG then counts as missing until `npm run diagrams` has drawn it anew.
 */
const RENDERING = 'mermaid-11.17.2/1';

/** Names the stored drawing of a Mermaid source: twelve hexadecimal digits. */
export function diagramHash(source: string): string {
  return createHash('sha256').update(`${RENDERING}\n${source.trim()}`).digest('hex').slice(0, 12);
}
