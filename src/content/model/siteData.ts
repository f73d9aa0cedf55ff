import type {Change} from './change';
import type {Claim} from './claim';
import type {Leaf, Question} from './decision';
import type {SheetLayout} from './onePage';
import type {DrawingSize} from './pageData';
import type {Source} from './source';

/** A page by its route and its title. */
export type PageName = {route: string; title: string};

/** A source with everything that cites it. */
export type CitedSource = Source & {pages: PageName[]; claims: string[]};

/** A statement of the original with its sources in full. */
export type SourcedClaim = Omit<Claim, 'sources'> & {sources: LinkedSource[]};

/** The data of `/corrections`: the statements, and the page of each section by its key, "S05". */
export type Corrections = {claims: SourcedClaim[]; sections: Record<string, PageName>};

/** What the home page says about the sheet. */
export type SheetSummary = {
  sections: (PageName & {label: string; lead: string; prompts: number})[];
  /** Statements of the original, and how many of them needed a correction. */
  claims: number;
  corrected: number;
  sources: number;
  signals: number;
  questions: number;
  diagrams: number;
  /** The latest day on which a source was read, YYYY-MM-DD. */
  checked: string;
};

/** A change as pages show it, with the route of the page that it changed, without a slash at its end. */
export type PageChange = Pick<Change, 'id' | 'date' | 'title' | 'link'> & {route: string};

/** A source as a link. */
export type LinkedSource = {id: string; title: string; url: string};

/** A leaf of the decision guide with all that it names in full. */
export type PlacedLeaf = Omit<Leaf, 'sources' | 'signals' | 'links'> & {
  sources: LinkedSource[];
  /** A signal by its first phrases. */
  signals: {to: string; phrases: string[]}[];
  links: {to: string; text: string}[];
};

/** The data of `/decide`: the tree, its first question first, and its drawings with what they show in words. */
export type DecisionGuide = {
  nodes: (Question | PlacedLeaf)[];
  drawings: {id: string; description: string; drawing?: DrawingSize}[];
};

/** What `/practice` shows before the bank is there: the sections that have questions, in the order of the sheet. */
export type PracticeSetup = {
  sections: {
    id: string;
    title: string;
    questions: {id: string; pair?: string}[];
  }[];
};

/** A line of the one page: where it stands on the sheet, and its parts as small HTML, the first of which names it. */
export type OnePageLine = {to: string; parts: string[]};

/** A block of the one page: a table when it has columns, else a list. */
export type OnePageBlock = {id: string; heading: string; layout: SheetLayout; columns: string[]; lines: OnePageLine[]};

/** The data of `/one-page`, in its order. */
export type OnePage = OnePageBlock[];

/** What the ids in questions stand for: sources by their ids, and paragraphs by their places, as "Security: Ports". */
export type QuestionLinks = {sources: Record<string, {title: string; url: string}>; places: Record<string, string>};
