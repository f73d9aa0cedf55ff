import type {BrowserContext} from '@playwright/test';
import {STAND_INS} from '../../src/build/papers/standIns';
import type {Paper, PaperSize} from '../../src/content/model/papers';

/** Makes room for an address of forty letters. */
const ROOM = '\u00a0'.repeat(40);

/** What costs bytes on paper and shows little: each rounded corner is forty curves, each broken underline many rectangles. */
const PLAIN = `
  * { border-radius: 0 !important; text-decoration-skip-ink: none !important; }
  svg rect { rx: 0 !important; }
`;

/** Without styles of a page: the number stands in the margin. */
const NUMBER = '<div style="width:100%;text-align:center;font:8px sans-serif"><span class="pageNumber"></span></div>';

/** The day of the content that a page shows, and the page as Chromium prints it. */
export async function renderPaper(
  context: BrowserContext,
  {route, isNumbered}: Paper,
  size: PaperSize,
): Promise<{pdf: Buffer; day: string}> {
  const page = await context.newPage();
  await page.goto(STAND_INS.site + route.slice(1));
  await page.addStyleTag({content: PLAIN});
  const day = await page.evaluate(
    ([address, room]) => {
      for (const place of document.querySelectorAll('[data-site-address]')) {
        const link = document.createElement('a');
        link.href = address;
        link.textContent = room;
        // Its address must not be printed beside it.
        link.dataset.note = '';
        place.replaceChildren(link);
      }
      return document.querySelector('main time')?.getAttribute('datetime') ?? '';
    },
    [STAND_INS.address, ROOM] as const,
  );
  const numbers = isNumbered ? {displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: NUMBER} : {};
  const pdf = await page.pdf({format: size, preferCSSPageSize: true, tagged: true, outline: true, ...numbers});
  await page.close();
  return {pdf, day};
}
