import fs from 'node:fs/promises';
import path from 'node:path';
import {PRINT_PAGE} from '../../content/model/printPage';
import {wholeSheet} from './wholeSheet';

type Options = {
  /** The pages of the sheet in their order, with their routes without the base URL. */
  pages: readonly {route: string; title: string}[];
  outDir: string;
  baseUrl: string;
};

/** No browser opens, and nobody prints, a document of a thousand pages. */
const MOST_CHAPTERS = 100;

/**
 * Fills `/print` with the pages of the sheet as they were built, and returns how many it had no room for. Comes before
 * their styles are slimmed.
 */
export async function writeWholeSheet({pages, outDir, baseUrl}: Options): Promise<number> {
  const read = (route: string) => fs.readFile(path.join(outDir, route, 'index.html'), 'utf8');
  const built = await Promise.all(
    pages.map(async ({route, title}, index) => ({route, title, ...(index < MOST_CHAPTERS && {html: await read(route)})})),
  );
  const sheet = wholeSheet(await read(PRINT_PAGE.route), built, baseUrl);
  await fs.writeFile(path.join(outDir, PRINT_PAGE.route, 'index.html'), sheet);
  return Math.max(0, pages.length - MOST_CHAPTERS);
}
