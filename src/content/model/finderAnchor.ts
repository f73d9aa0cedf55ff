/** Anchor of `/finder`: how it reads a question. */
export const FINDER_ANCHOR = 'how-it-reads';
