import type {Claim} from './claim';
import type {Signal} from './page';
import type {Service} from './services';
import type {Source} from './source';

/** A source as a page cites it: `number` counts from 1 in the order of first citation on the page. */
export type NumberedSource = Source & {number: number};

/** Size of a stored drawing, so that the page keeps its place free. */
export type DrawingSize = {hash: string; title: string; width: number; height: number; narrow?: {width: number; height: number}};

/** What the table of all signals shows of one, and the page it stands on. */
export type PlacedSignal = Pick<Signal, 'id' | 'points' | 'feature' | 'phrases'> & {
  route: string;
  /** The services it flips to, each once. */
  flipsTo: Service[];
};

/** What the components of one page need beside its text; each page loads its own file of this. */
export type PageData = {
  sources: Record<string, NumberedSource>;
  /** By id; only those that are drawn. */
  diagrams: Record<string, DrawingSize>;
  /** Statements of the original by section, in their order. */
  claims: Record<string, Claim[]>;
  /** Anchors that once stood on this page, and where the same content stands now. */
  moved: {id: string; to: string}[];
  /** Where the page stands as Markdown, without the base URL. */
  markdown: string;
  /** All signals of the sheet, in its order; only on a page that lists them. */
  signals?: PlacedSignal[];
};
