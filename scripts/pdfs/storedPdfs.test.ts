import fs from 'node:fs';
import path from 'node:path';
import {ParseSpeeds, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString} from '@cantoo/pdf-lib';
import {expect, test} from 'vitest';
import {stampPaper} from '../../src/build/papers/stampPaper';
import {PAPER_FOLDER} from '../../src/build/papers/storedPaper';
import {site} from '../../src/build/sheet';
import {PAPER_SIZES, PAPERS} from '../../src/content/model/papers';

/** Width and height in points. */
const POINTS = {A4: [595.9, 842.9], Letter: [612, 792]} as const;

/** A host of the site. */
const HOME = 'https://example.org/study/msk/';

const stored = (name: string) => fs.readdirSync(PAPER_FOLDER).filter((file) => file.startsWith(`${name}.`));

/** The titles of an outline, from top to bottom. */
function outline(entry: PDFDict | undefined): string[] {
  if (entry === undefined) return [];
  const title = entry.lookup(PDFName.of('Title'));
  return [
    ...(title instanceof PDFHexString || title instanceof PDFString ? [title.decodeText()] : []),
    ...outline(entry.lookupMaybe(PDFName.of('First'), PDFDict)),
    ...outline(entry.lookupMaybe(PDFName.of('Next'), PDFDict)),
  ];
}

/** Where the links of a document lead. */
function linksIn(document: PDFDocument): string[] {
  return document.getPages().flatMap((page) => {
    const all = page.node.Annots();
    const actions = all?.asArray().map((_, index) => all.lookup(index, PDFDict).lookupMaybe(PDFName.of('A'), PDFDict));
    return actions?.flatMap((action) => action?.lookupMaybe(PDFName.of('URI'), PDFString)?.asString() ?? []) ?? [];
  });
}

for (const {name, route, isNumbered} of PAPERS) {
  test.each(PAPER_SIZES)(
    `${route} as a PDF on %s is stored once, and served complete, with a title, a language, tags and an outline`,
    async (size) => {
      const files = stored(`${name}-${size.toLowerCase()}`);
      expect(files).toHaveLength(1);
      const served = await stampPaper(fs.readFileSync(path.join(PAPER_FOLDER, files[0] ?? '')), HOME);
      const document = await PDFDocument.load(served, {updateMetadata: false, parseSpeed: ParseSpeeds.Fastest});
      for (const page of document.getPages()) {
        expect(page.getWidth()).toBeCloseTo(POINTS[size][0], 0);
        expect(page.getHeight()).toBeCloseTo(POINTS[size][1], 0);
      }
      expect(document.getTitle()).toMatch(/Amazon MSK/);
      expect(document.catalog.lookup(PDFName.of('Lang'))?.toString()).toBe('(en)');
      expect(document.catalog.lookup(PDFName.of('MarkInfo'))?.toString()).toContain('/Marked true');
      const links = linksIn(document);
      expect(links.filter((link) => link.startsWith(HOME)).length).toBeGreaterThan(0);
      expect(links.filter((link) => new URL(link).hostname.endsWith('.invalid'))).toEqual([]);
      if (isNumbered) {
        expect(document.getPageCount()).toBeGreaterThan(site.pages.length);
        const titles = outline(document.catalog.lookup(PDFName.of('Outlines'), PDFDict));
        expect(titles).toEqual(expect.arrayContaining(site.pages.map(({frontMatter}) => frontMatter.title)));
      } else {
        expect(document.getPageCount()).toBe(1);
      }
    },
  );
}
