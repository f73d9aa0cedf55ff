import type {Service} from '../../content/model/services';

/** What a color of the sheet stands for: Amazon MSK, what it is compared with, a mistake, or nothing. */
export type Tone = 'msk' | 'other' | 'fail' | 'soft';

/** A number that a page is about, and what it counts. */
export type Count = {value: string; label: string; tone: Tone};

/** The wording that gives an answer away, and the change that turns it. */
export type SignalView = {phrases: string[]; points: Service; feature: string; flip: {text: string; to: Service}};

/** A part of a table; the first row stays, of the others those that need the most room are left out first. */
export type TableView = {columns: string[]; rows: string[][]};

/** What a picture shows of its page. Of what is listed by preference, the drawing takes what has room. */
export type Subject =
  /** The first with room is shown. */
  | {kind: 'signal'; choices: SignalView[]}
  /** Of the first with room for three rows, as many rows as have room. */
  | {kind: 'table'; choices: TableView[]}
  | {kind: 'phrases'; rows: {phrase: string; service: Service}[]}
  | {kind: 'counts'; counts: Count[]}
  /** A question of the decision guide; an answer without a service asks on. */
  | {kind: 'question'; question: string; answers: {label: string; service?: Service}[]}
  /** The first with room is shown. */
  | {kind: 'prompt'; choices: string[]};

/** What the picture of one page says. */
export type Card = {
  /** Of the page, without the base URL. */
  route: string;
  /** Where the page's title is written: path from the top of the repository. */
  file: string;
  title: string;
  /** One sentence. */
  lead: string;
  subject?: Subject;
};
