import type {Page} from '@playwright/test';
import {PICTURE_SIZE} from '../../src/content/model/picture';
import {encodePng} from './encodePng';
import {fewColors} from './fewColors';
import {fitCard} from './fitCard';

/** A card as PNG. Throws when its text has no room. */
export async function drawPicture(page: Page, html: string): Promise<Buffer> {
  await page.setContent(html);
  const cut = await page.evaluate(fitCard);
  if (cut !== undefined) throw new Error(`no room for "${cut.trim()}"`);
  const png = await page.screenshot({type: 'png'});
  const pixels = Buffer.from(await page.evaluate(readPixels, png.toString('base64')), 'base64');
  return encodePng(fewColors(pixels), PICTURE_SIZE);
}

/** Runs in the browser, which can read a PNG: red, green, blue and alpha of each pixel. Both sides in base64. */
async function readPixels(png: string): Promise<string> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (context === null) throw new Error('this browser has no canvas');
  context.drawImage(image, 0, 0);
  const {data} = context.getImageData(0, 0, image.width, image.height);
  let text = '';
  for (let start = 0; start < data.length; start += 10_000) text += String.fromCharCode(...data.subarray(start, start + 10_000));
  return btoa(text);
}
