import * as z from 'zod';
import {id} from './fields';
import {SERVICES, type Service} from './services';

/** A few words for the drawing of the tree. Words of up to 12 characters keep it legible on a phone. */
const label = z
  .string()
  .min(2)
  .max(32)
  .refine((text) => text.split(' ').every((word) => word.length <= 12), 'words of at most 12 characters');

/** A question of the decision guide: an entry of `docs/_data/decisions.yaml` that has `answers`. */
export const questionSchema = z.strictObject({
  /** Anchor on `/decide`. */
  id,
  /** Answerable from the stem of an exam question alone. */
  question: z.string().min(10).max(90).endsWith('?'),
  /** One or two sentences: where in a stem the answer stands. */
  help: z.string().min(20).max(240),
  /** The question in the drawing. */
  label,
  answers: z
    .array(
      z.strictObject({
        /** What the stem says. */
        text: z.string().min(2).max(160),
        /** The answer in the drawing. */
        label,
        /** Id of the question or leaf that it leads to; no other answer leads there. */
        to: id,
      }),
    )
    .min(2)
    .max(7),
});

/** Where the decision guide ends: an entry of `docs/_data/decisions.yaml` that has no `answers`. */
export const leafSchema = z.strictObject({
  /** Anchor on `/decide`. */
  id,
  /** `unclear` where the answer is none of the services. */
  service: z.enum(Object.keys(SERVICES) as [Service, ...Service[]]),
  /** The exact answer, at most 60 characters. */
  feature: z.string().min(3).max(60),
  /** The leaf in the drawing. */
  label,
  /** Why this is the answer, in one to three sentences. */
  why: z.string().min(20).max(320),
  /** Ids of the sources that carry `why`. */
  sources: z.array(id).min(1).max(5),
  /** Ids of the exam signals whose wording leads here. */
  signals: z.array(id).min(1).max(3),
  /** Where the sheet says more, as `/msk/security#ports`. */
  links: z
    .array(z.string().regex(/^\/msk\/[a-z-]*#[a-z0-9-]+$/, 'a route and an anchor, such as "/msk/security#ports"'))
    .min(1)
    .max(4),
  /** The changes of wording that turn the answer. */
  flips: z
    .array(
      z.strictObject({
        /** What the stem would say instead. */
        text: z.string().min(10).max(160),
        /** Id of the leaf that is right then. */
        to: id,
      }),
    )
    .min(1)
    .max(5),
});

export type Question = z.infer<typeof questionSchema>;
export type Leaf = z.infer<typeof leafSchema>;
export type Decision = Question | Leaf;

/** True for an entry that asks; any other is a leaf. */
export function isQuestion(decision: Decision): decision is Question {
  return 'answers' in decision;
}

/** What an entry of the file must be. */
export function decisionSchema(entry: unknown): z.ZodObject & z.ZodType<Decision> {
  return typeof entry === 'object' && entry !== null && 'answers' in entry ? questionSchema : leafSchema;
}
