import {PDFArray, PDFDict, PDFDocument, PDFName, PDFString} from '@cantoo/pdf-lib';
import {expect, test} from 'vitest';
import {pdfWithLinks} from './fixture';
import {stampPaper} from './stampPaper';
import {STAND_INS} from './standIns';

const HOME = 'https://example.org/study/msk/';

/** The links of the first page: where each leads, and its right edge. */
async function linksOf(pdf: Uint8Array): Promise<{uri: string; right: number}[]> {
  const page = (await PDFDocument.load(pdf)).getPage(0);
  const all = page.node.Annots() as PDFArray;
  return all.asArray().map((_, index) => {
    const link = all.lookup(index, PDFDict);
    const {x, width} = link.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
    return {uri: link.lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('URI'), PDFString).asString(), right: x + width};
  });
}

test('links to the site lead to where it stands, others stay', async () => {
  const pdf = await stampPaper(await pdfWithLinks([`${STAND_INS.site}corrections#S01`, 'https://docs.aws.amazon.com/msk/']), HOME);
  expect((await linksOf(pdf)).map(({uri}) => uri)).toEqual([`${HOME}corrections#S01`, 'https://docs.aws.amazon.com/msk/']);
});

test('the address is written where room was left, and stays on the page however long it is', async () => {
  const stored = await pdfWithLinks([STAND_INS.address]);
  const [short] = await linksOf(await stampPaper(stored, HOME));
  expect(short).toMatchObject({uri: HOME});
  expect(short?.right).toBeLessThan(300);
  const [long] = await linksOf(await stampPaper(stored, `https://${'long.'.repeat(30)}example.org/`));
  expect(long?.right).toBeLessThanOrEqual(600 - 30);
});

test('the same PDF and address give the same bytes', async () => {
  const stored = await pdfWithLinks([STAND_INS.address]);
  expect(await stampPaper(stored, HOME)).toEqual(await stampPaper(stored, HOME));
});
