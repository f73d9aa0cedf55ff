import type {Paper, PaperSize} from '../../content/model/papers';

/** Where PDFs are stored, from the top of the repository. A build completes them; they are not served as they are. */
export const PAPER_FOLDER = 'pdf';

/** The stored PDF of a page; `hash` is that of what the page shows. */
export function storedPaper({name}: Pick<Paper, 'name'>, size: PaperSize, hash: string): string {
  return `${name}-${size.toLowerCase()}.${hash}.pdf`;
}
