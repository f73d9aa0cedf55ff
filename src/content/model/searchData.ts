/** What a block of a page is; the order is that of {@link BLOCK_KINDS}. */
export type BlockKind = 'lead' | 'text' | 'item' | 'row' | 'signal' | 'flip' | 'diagram';

/** The kinds of blocks; in the search data a kind is its place in this list. */
export const BLOCK_KINDS: readonly BlockKind[] = ['lead', 'text', 'item', 'row', 'signal', 'flip', 'diagram'];

/** A passage of a page that search can lead to. Answers of questions are never among them. */
export type Block = {
  kind: BlockKind;
  /** Anchor of the passage itself, or of the heading it stands under; empty at the top of the page. */
  anchor: string;
  /** The nearest heading above, as its place in the page's headings; -1 at the top of the page. */
  heading: number;
  /** What the passage is called: the bold statement it opens with, the name of a row, the feature of a signal. May be empty. */
  name: string;
  /** What follows the name. */
  text: string;
};

/**
 * What the search dialog loads: pages with their headings and passages, and the vocabulary. Passages
 * are tuples in the order of the fields of {@link Block}, to keep the file small.
 */
export type SearchData = {
  pages: {
    route: string;
    title: string;
    /** What the page is about, beside its title: its line in the sidebar and its description. Searched, not shown. */
    about: string;
    /** Anchor and text of each heading. */
    headings: [string, string][];
    blocks: [kind: number, anchor: string, heading: number, name: string, text: string][];
  }[];
  /** Words of the pages, what people type instead, and single words that may mean them. */
  synonyms: [term: string, says: string[], loosely: string[]][];
};
