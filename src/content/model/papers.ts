/** A page of the site that is offered as PDF. */
export type Paper = {
  /** Its file, without size and ending: public, people link to it. */
  name: string;
  /** The page, without the base URL. */
  route: string;
  /** True for a document of many pages, which then have numbers. */
  isNumbered: boolean;
};

/** What is offered as PDF, each on both sizes. `npm run pdfs` renders what stands here. */
export const PAPERS: readonly Paper[] = [
  {name: 'amazon-msk-one-page', route: '/one-page', isNumbered: false},
  {name: 'amazon-msk-whole-sheet', route: '/print', isNumbered: true},
];

/** The sizes of paper in use, by the names that browsers have for them. */
export const PAPER_SIZES = ['A4', 'Letter'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/** Where a PDF is served, without the base URL. */
export function paperFile({name}: Pick<Paper, 'name'>, size: PaperSize): string {
  return `/pdf/${name}-${size.toLowerCase()}.pdf`;
}
