import {createHash} from 'node:crypto';

/**
 * Raise this when the look of all diagrams changes (Mermaid version, palette, spacing): every stored
 * SVG then counts as missing until `npm run diagrams` has drawn it anew.
 */
const RENDERING = 'mermaid-11.17.2/1';

/** Names the stored drawing of a Mermaid source: twelve hexadecimal digits, the same for every kind of line end. */
export function diagramHash(source: string): string {
  return createHash('sha256')
    .update(`${RENDERING}\n${source.replace(/\r\n?/g, '\n').trim()}`)
    .digest('hex')
    .slice(0, 12);
}
