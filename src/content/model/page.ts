import type {FrontMatter} from './frontMatter';
import type {Block} from './searchData';
import type {Service} from './services';

/** A piece of text with the ids of the sources that carry it. */
export type SourcedText = {text: string; sources: string[]};

/** Something on a page that has a link of its own. */
export type Anchor = {
  id: string;
  kind: 'heading' | 'item' | 'row' | 'table' | 'signal' | 'diagram' | 'checkpoint';
  /** What a reader sees there, as plain text. */
  text: string;
  line: number;
};

/** One line of the key facts. */
export type Fact = SourcedText & {id: string; line: number};

/** What in the wording of a question gives the answer away. */
export type Signal = SourcedText & {
  id: string;
  points: Service;
  feature: string;
  phrases: string[];
  /** The changes of wording that turn the answer, at least one of them to another service. */
  flips: (SourcedText & {to: Service})[];
  line: number;
};

/** A diagram: its Mermaid source and the same in words. */
export type Diagram = {
  id: string;
  /** Mermaid source as written. */
  source: string;
  /** Names the rendered files in `static/diagrams/`. */
  hash: string;
  title: string;
  description: string;
  twin: string;
  line: number;
};

/** A comparison table, row by row. */
export type Table = {
  id: string;
  caption: string;
  decides: string[];
  /** The services of the columns, where the reader can narrow the table to two of them. */
  narrows: Service[];
  columns: string[];
  rows: {id: string; name: string; cells: SourcedText[]; line: number}[];
  line: number;
};

/** A question for free recall and its answer. */
export type Checkpoint = SourcedText & {
  id: string;
  question: string;
  /** Both with their markup: paragraphs, lists, code and emphasis as small HTML. */
  html: {question: string; answer: string};
  line: number;
};

/** A page as data: all that search, finder, exports and checks need to know of it. */
export type Page = {
  /** File name without its ending: "security". */
  id: string;
  /** Path from the top of the repository. */
  file: string;
  /** Where the page stands, without the base URL: "/msk/security". */
  route: string;
  frontMatter: FrontMatter;
  /** The first paragraph: the answer in one line. */
  lead: string;
  anchors: Anchor[];
  headings: {id: string; text: string}[];
  /**
   * What stands at each item and table row with an id, with bold and code as small HTML: an item in one piece, a row cell
   * by cell. Under the empty id stands the lead.
   */
  markup: Record<string, string[]>;
  /** The passages that search leads to, in reading order. */
  blocks: Block[];
  facts: Fact[];
  signals: Signal[];
  diagrams: Diagram[];
  tables: Table[];
  checkpoints: Checkpoint[];
  /** Each citation in reading order. */
  cites: {id: string; line: number}[];
  links: {url: string; line: number}[];
  /** Sections of the original whose corrections the page shows: none but its own. */
  olderSheets: {section: string; line: number}[];
  /** True for a page that lists all signals of the sheet. */
  listsSignals: boolean;
};
