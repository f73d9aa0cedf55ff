import fs from 'node:fs';
import path from 'node:path';

/** What the pictures take from the site's identity. */
export type Look = {
  /** The light values of the tokens that a picture uses, by their names without hyphens in front. */
  colors: Record<(typeof COLORS)[number], string>;
  /** The mark, as SVG. */
  logo: string;
};

const COLORS = [
  'paper',
  'wash',
  'ink',
  'ink-soft',
  'rule',
  'rule-strong',
  'msk',
  'msk-wash',
  'other',
  'other-wash',
  'fail',
  'highlight',
] as const;

/** The look belongs to this code, whatever content is drawn. */
const ROOT = path.resolve(__dirname, '..', '..', '..');

/** Reads the site's colors and its mark. Throws when a color is missing. */
export function readLook(): Look {
  const css = fs.readFileSync(path.join(ROOT, 'src', 'css', 'tokens.css'), 'utf8');
  // The first value is that of the light theme; the dark one overrides it below.
  const color = (name: string) => {
    const value = new RegExp(`^ *--${name}: (#[0-9a-f]{6});`, 'm').exec(css)?.[1];
    if (value === undefined) throw new Error(`src/css/tokens.css has no color --${name}, which the pictures use`);
    return value;
  };
  return {
    colors: Object.fromEntries(COLORS.map((name) => [name, color(name)])) as Look['colors'],
    logo: fs.readFileSync(path.join(ROOT, 'static', 'img', 'logo.svg'), 'utf8').trim(),
  };
}
