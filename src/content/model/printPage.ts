/** The whole sheet as one document. It says nothing of its own, so search and lists of pages leave it out. */
export const PRINT_PAGE = {
  route: '/print',
  title: 'The whole sheet',
  description:
    'Every page of the Amazon MSK exam cheat sheet as one document, with a contents list: to print, to save, or to read in one go.',
} as const;

/** Id of the chapter that holds the sources of all others. */
export const PRINTED_SOURCES = 'sources';

/** Id of the chapter made from a page of the sheet. */
export function chapterId(route: string): string {
  return route.replace(/^\/msk\/?/, '') || 'overview';
}
