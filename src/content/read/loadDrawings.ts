import fs from 'node:fs';
import path from 'node:path';
import {DRAWING_FILE, type Drawing, type Sheet} from '../model/drawing';

/** The stored drawings of a folder, by hash. A folder that does not exist holds none. */
export function loadDrawings(folder: string): Record<string, Drawing> {
  if (!fs.existsSync(folder)) return {};
  const files = fs.readdirSync(folder);
  const read = (file: string) => (files.includes(file) ? readSheet(fs.readFileSync(path.join(folder, file), 'utf8'), file) : undefined);
  const drawings = files.flatMap((file) => {
    const [, hash, isNarrow] = DRAWING_FILE.exec(file) ?? [];
    const wide = hash === undefined || isNarrow ? undefined : read(file);
    return hash === undefined || wide === undefined ? [] : [[hash, {wide, narrow: read(`${hash}-narrow.svg`)}] as const];
  });
  return Object.fromEntries(drawings);
}

function readSheet(svg: string, file: string): Sheet {
  const [, width, height] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error(`${file} has no viewBox: run "npm run diagrams"`);
  return {svg, width: Math.ceil(Number(width)), height: Math.ceil(Number(height))};
}
