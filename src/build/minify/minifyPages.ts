import fs from 'node:fs';
import path from 'node:path';
import {fileCache} from '../fileCache';
import {htmlFiles} from '../htmlFiles';
import {minifyPage} from './minifyPage';
import {withoutAddresses} from './withoutAddresses';

/** Quotes stand where nobody has minified. */
const AS_RENDERED = 'id="__docusaurus"';

/** Minifies the pages in `outDir`. Of many pages only those are minified again that are not as they were. */
export async function minifyPages(siteDir: string, outDir: string): Promise<void> {
  const remember = fileCache(path.join(siteDir, 'node_modules', '.cache', 'study-html'), ['build/minify']);
  for (const file of await htmlFiles(outDir)) {
    const html = fs.readFileSync(file, 'utf8');
    if (!html.includes(AS_RENDERED)) continue;
    const {text, restore} = withoutAddresses(html);
    fs.writeFileSync(file, restore(remember(path.relative(outDir, file), text, () => minifyPage(text))));
  }
}
