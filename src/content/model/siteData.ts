import type {Claim} from './claim';
import type {Source} from './source';

/** A page by its route and its title. */
export type PageName = {route: string; title: string};

/** A source with everything that cites it. */
export type CitedSource = Source & {pages: PageName[]; claims: string[]};

/** A statement of the original with its sources in full. */
export type SourcedClaim = Omit<Claim, 'sources'> & {sources: {id: string; title: string; url: string}[]};

/** The data of `/corrections`: the statements, and the page of each section by its key, "S05". */
export type Corrections = {claims: SourcedClaim[]; sections: Record<string, PageName>};

/** What the home page says about the sheet. */
export type SheetSummary = {
  sections: (PageName & {label: string; lead: string})[];
  /** Statements of the original, and how many of them needed a correction. */
  claims: number;
  corrected: number;
  sources: number;
  signals: number;
  diagrams: number;
  /** The latest day on which a source was read, YYYY-MM-DD. */
  checked: string;
};
