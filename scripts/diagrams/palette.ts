/** The named classes that an author may give to a node, and what they stand for. */
export const CLASSES = ['msk', 'other', 'client', 'store', 'fail', 'muted'] as const;

/** The colours of a diagram by role; each becomes the CSS variable `--diagram-<role>`. */
export const ROLES = [
  'text',
  'line',
  'page',
  'node-fill',
  'node-line',
  'group-fill',
  'group-line',
  'note-fill',
  'note-line',
  ...CLASSES.flatMap((name) => [`${name}-fill`, `${name}-line`]),
] as const;

/**
 * Mermaid computes with colours, so it cannot be given CSS variables. Each role gets an improbable
 * colour instead, which is replaced in the finished drawing.
 */
export function sentinel(role: string): string {
  const index = ROLES.indexOf(role);
  if (index < 0) throw new Error(`no colour role "${role}"`);
  return `#${(0x13570b + index * 0x10307).toString(16)}`;
}

/** A drawing whose improbable colours are CSS variables. Throws when another colour is left. */
export function themed(svg: string): string {
  const colors = new Map(ROLES.map((role) => [rgb(sentinel(role)), `var(--diagram-${role})`]));
  // What Mermaid gives no colour is black by the rules of SVG: lettering and arrow heads.
  colors.set('rgb(0,0,0)', 'var(--diagram-text)');
  const leftOver = new Set<string>();
  const result = svg.replace(/rgba?\([^)]*\)/g, (color) => {
    const variable = colors.get(color.replace(/\s/g, ''));
    if (variable === undefined) leftOver.add(color);
    return variable ?? color;
  });
  if (leftOver.size > 0) throw new Error(`colours that follow no theme: ${[...leftOver].join(', ')}`);
  return result;
}

function rgb(hex: string): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return `rgb(${channels.join(',')})`;
}
