import {deflateSync, inflateSync} from 'node:zlib';
import {ParseSpeeds, PDFDocument, PDFName, PDFRawStream} from '@cantoo/pdf-lib';

/** Operators whose numbers are places on the page, in units of a fifth of a point or less; the scale of a page, ` cm`, is none. */
const PLACES = /^.*(?:Td .*Tj| [mlc]| re)$/gm;
const LONG_NUMBER = /-?\d*\.\d{3,}/g;

type Meta = {
  /** The day of the content, `2026-11-24`; the file then does not depend on when it was rendered. */
  day: string;
  creator: string;
};

/**
 * What Chromium wrote, in half the bytes: places are rounded to what the eye can see, and all is compressed as far as it goes.
 */
export async function slimPdf(pdf: Uint8Array, {day, creator}: Meta): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, {updateMetadata: false, parseSpeed: ParseSpeeds.Fastest});
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) continue;
    const small = deflateSync(rounded(object), {level: 9});
    if (small.length >= object.contents.length) continue;
    object.dict.set(PDFName.of('Length'), document.context.obj(small.length));
    document.context.assign(ref, PDFRawStream.of(object.dict, small));
  }
  const date = new Date(`${day}T00:00:00Z`);
  document.setCreationDate(date);
  document.setModificationDate(date);
  document.setCreator(creator);
  return document.save({useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY});
}

/** The content of a stream; only drawing instructions are rounded, fonts are left as they are. */
function rounded({contents, dict}: PDFRawStream): Buffer {
  const bytes = inflateSync(contents);
  const isDrawing = !dict.has(PDFName.of('Length1')) && !dict.has(PDFName.of('Type')) && !dict.has(PDFName.of('Subtype'));
  if (!isDrawing) return bytes;
  const text = bytes.toString('latin1');
  const short = text.replace(PLACES, (line) => line.replace(LONG_NUMBER, (number) => String(Number(Number(number).toFixed(2)))));
  return Buffer.from(short, 'latin1');
}
