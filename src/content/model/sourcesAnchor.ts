/** Anchor of the list of sources, which the build puts at the end of each page. No author may use it. */
export const SOURCES_ANCHOR = 'sources';
