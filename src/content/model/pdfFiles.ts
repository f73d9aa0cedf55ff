/** The documents that stand in `static/pdf`, each with its address and its name on a link. */
export const PDF_FILES = {
  onePageA4: {path: '/pdf/one-page-a4.pdf', label: 'PDF, A4'},
  onePageLetter: {path: '/pdf/one-page-letter.pdf', label: 'PDF, Letter'},
} as const;

/** One key of {@link PDF_FILES}. */
export type PdfName = keyof typeof PDF_FILES;
