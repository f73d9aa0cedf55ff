/** Routes of pages that are made from all others, and grow with them. */
export const OVERVIEWS = ['/', '/msk/summary', '/sources'];
