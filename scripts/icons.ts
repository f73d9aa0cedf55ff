/** npm run icons: draws the icons of the installed site from static/img/favicon.svg. */
import fs from 'node:fs';
import path from 'node:path';
import {launchBrowser} from './bench/launchBrowser';

const folder = path.resolve('static', 'img');
const mark = fs.readFileSync(path.join(folder, 'favicon.svg'), 'utf8');
/** The ground of the mark, which fills an icon that a system cuts to its own shape; it may cut all outside of 80 %. */
const [, ground = ''] = /<rect[^>]* fill="(#\w+)"/.exec(mark) ?? [];

const ICONS = [
  {file: 'icon-192.png', size: 192, mark: '100%', ground: 'transparent'},
  {file: 'icon-512.png', size: 512, mark: '100%', ground: 'transparent'},
  {file: 'icon-maskable.png', size: 512, mark: '80%', ground},
];

async function main(): Promise<void> {
  const browser = await launchBrowser();
  for (const icon of ICONS) {
    const page = await browser.newPage({viewport: {width: icon.size, height: icon.size}});
    await page.setContent(
      `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${icon.ground}}svg{width:${icon.mark};height:${icon.mark}}</style>${mark}`,
    );
    await page.screenshot({path: path.join(folder, icon.file), omitBackground: true});
    await page.close();
    console.log(`drew ${icon.file}`);
  }
  await browser.close();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
