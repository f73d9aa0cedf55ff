import {PDFDocument, PDFString} from '@cantoo/pdf-lib';

/** A PDF of one page whose links lead to these addresses, one below the other, each 200 points wide and 12 high. */
export async function pdfWithLinks(urls: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create({updateMetadata: false});
  const page = document.addPage([600, 800]);
  const links = urls.map((url, index) =>
    document.context.register(
      document.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [100, 700 - index * 20, 300, 712 - index * 20],
        A: {Type: 'Action', S: 'URI', URI: PDFString.of(url)},
      }),
    ),
  );
  page.node.set(document.context.obj('Annots') as never, document.context.obj(links));
  return document.save();
}
