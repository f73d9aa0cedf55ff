import * as z from 'zod';
import {id} from './fields';
import {SERVICES, type Service} from './services';

const service = z.enum(Object.keys(SERVICES) as [Service, ...Service[]]);

/**
 * Every component an author may use in a page, with its props. A tag or prop that is not here stops
 * the build.
 */
export const TAGS = {
  /** A citation: stands after the fact that the source carries. */
  Cite: z.strictObject({
    /** Id of an entry of `sources.yaml`. */
    id,
  }),
  /** What in the wording of a question gives the answer away. Holds one or two sentences, then `<Flip>`s. */
  ExamSignal: z.strictObject({
    /** Unique over the whole sheet; the anchor of the callout. */
    id,
    /** The service that the signal speaks for. */
    points: service,
    /** The exact answer, at most 60 characters: "IAM access control". */
    feature: z.string().min(3).max(60),
    /** Wordings as they stand in a question, two to eight words each. */
    phrases: z.array(z.string().min(3).max(70)).min(2).max(8),
  }),
  /** The one change of wording that would turn the answer. Stands inside an `<ExamSignal>`. */
  Flip: z.strictObject({
    /** The service that is the answer after the change. */
    to: service,
  }),
  /** A Mermaid fence, followed by the same in words. */
  Diagram: z.strictObject({
    /** Unique over the whole sheet; the anchor of the figure. */
    id,
  }),
  /** A Markdown table whose rows have ids and whose cells have citations. */
  ComparisonTable: z.strictObject({
    /** Anchor of the table. */
    id,
    /** Name of the table, read out before it. */
    caption: z.string().min(5).max(90),
    /** Ids of the rows that usually settle a question. */
    decides: z.array(id).min(1).optional(),
    /**
     * Lets the reader narrow the table to two of its services. Names the services of the columns from left to right,
     * as the header does in full; the first two are shown first. `#msk-vs-sqs` links to a view.
     */
    narrows: z.array(service).min(3).max(11).optional(),
  }),
  /** A question for free recall: the first paragraph asks, the rest answers. */
  Checkpoint: z.strictObject({
    /** Unique on the page; the anchor of the question. */
    id,
  }),
  /** The statements of the original sheet that this page corrects, made from `seed-claims.yaml`. */
  OlderSheets: z.strictObject({
    /** Section of the original, "S05". */
    section: z.string().regex(/^S\d{2}$/, 'a section such as "S05"'),
  }),
  /** All exam signals of the sheet in one table, made from the pages. */
  SignalSummary: z.strictObject({}),
} as const;

/** Name of a component that authors may use. */
export type Tag = keyof typeof TAGS;
