import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  type PDFFont,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  PDFRef,
  PDFString,
  StandardFonts,
} from '@cantoo/pdf-lib';
import {STAND_INS} from './standIns';

/** The largest size of the address, in points, and how near to the edge of the page it may come. */
const LARGEST = 10;
const MARGIN = 30;

/** Parts of a link's border that stand under its text rather than beside it. */
const BASELINE = 0.25;

/**
 * A stored PDF as it is served from `home`, the address of the site with a slash at its end: links lead there, and the
 * address stands where room was left for it. Gives the same bytes for the same input.
 */
export async function stampPaper(pdf: Uint8Array, home: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, {updateMetadata: false, parseSpeed: ParseSpeeds.Fastest});
  // What changes is named to it: left to find that out, it goes through all objects for each change.
  const snapshot = document.takeSnapshot();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const page of document.getPages()) {
    for (const {link, parts} of linksOf(page)) {
      const action = link.lookupMaybe(PDFName.of('A'), PDFDict);
      const uri = action?.lookupMaybe(PDFName.of('URI'), PDFString)?.asString();
      if (action === undefined || uri === undefined) continue;
      const isAddress = uri === STAND_INS.address;
      if (!isAddress && !uri.startsWith(STAND_INS.site)) continue;
      snapshot.markRefsForSave(parts);
      action.set(PDFName.of('URI'), PDFString.of(isAddress ? home : home + uri.slice(STAND_INS.site.length)));
      if (!isAddress) continue;
      snapshot.markRefForSave(page.ref);
      link.set(PDFName.of('Contents'), PDFString.of(home));
      writeAddress(page, link, home.replace(/\/$/, ''), font);
    }
  }
  // What stays the same is not packed anew, which would take most of the time.
  const changes = await document.saveIncremental(snapshot, {objectsPerTick: Number.POSITIVE_INFINITY});
  return Buffer.concat([pdf, changes]);
}

/** The links of a page, each with the objects of the document that it is made of. */
function linksOf(page: PDFPage): {link: PDFDict; parts: PDFRef[]}[] {
  const all = page.node.Annots();
  if (all === undefined) return [];
  return all.asArray().map((entry, index) => {
    const link = all.lookup(index, PDFDict);
    return {link, parts: [entry, link.get(PDFName.of('A'))].filter((part) => part instanceof PDFRef)};
  });
}

/** Over the empty link, which is what a screen reader meets; the letters themselves are for the eye. */
function writeAddress(page: PDFPage, link: PDFDict, address: string, font: PDFFont): void {
  const {x: left, y: bottom, height} = link.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
  const room = page.getWidth() - MARGIN - left;
  const size = Math.min(LARGEST, height * 0.85, room / font.widthOfTextAtSize(address, 1));
  page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
  page.drawText(address, {x: left, y: bottom + height * BASELINE, size, font});
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  link.set(PDFName.of('Rect'), page.doc.context.obj([left, bottom, left + font.widthOfTextAtSize(address, size), bottom + height]));
}
