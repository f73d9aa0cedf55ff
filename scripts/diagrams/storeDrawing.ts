import fs from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import type {Diagram} from '../../src/content/model/page';
import {draw, widestLegible, widthOf} from './draw';
import type {Form} from './mermaidConfig';

/**
 * Stores the form as written, and the one for phones where the first would be too small to read there.
 * Throws before it writes anything when a form is too wide for its labels to be legible.
 */
export async function storeDrawing(page: Page, {source, hash}: Pick<Diagram, 'source' | 'hash'>, folder: string): Promise<void> {
  const wide = await drawLegible(page, source, hash, 'wide');
  const narrow = widthOf(wide) <= widestLegible('narrow') ? undefined : await drawLegible(page, source, hash, 'narrow');
  fs.writeFileSync(path.join(folder, `${hash}.svg`), wide);
  if (narrow !== undefined) fs.writeFileSync(path.join(folder, `${hash}-narrow.svg`), narrow);
}

async function drawLegible(page: Page, source: string, hash: string, form: Form): Promise<string> {
  const svg = await draw(page, source, hash, form);
  const [width, widest] = [widthOf(svg), widestLegible(form)];
  if (width <= widest) return svg;
  throw new Error(
    `the ${form} form is ${width} px wide; labels are legible up to ${widest} px: shorter labels, or fewer nodes side by side`,
  );
}
