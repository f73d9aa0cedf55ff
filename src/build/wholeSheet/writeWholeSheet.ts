import fs from 'node:fs/promises';
import path from 'node:path';
import {PRINT_PAGE} from '../../content/model/printPage';
import {wholeSheet} from './wholeSheet';

type Options = {
  /** The routes of the sheet in their order, without the base URL. */
  routes: string[];
  outDir: string;
  baseUrl: string;
};

/** Fills `/print` with the pages of the sheet as they were built. Comes before their styles are slimmed. */
export async function writeWholeSheet({routes, outDir, baseUrl}: Options): Promise<void> {
  const fileOf = (route: string) => path.join(outDir, route, 'index.html');
  const pages = await Promise.all(routes.map(async (route) => ({route, html: await fs.readFile(fileOf(route), 'utf8')})));
  const file = fileOf(PRINT_PAGE.route);
  await fs.writeFile(file, wholeSheet(await fs.readFile(file, 'utf8'), pages, baseUrl));
}
