import * as z from 'zod';
import {date, id} from './fields';
import {QUESTION_ID} from './questionId';
import {SERVICES, type Service} from './services';

/** `ordering` and `matching` are training forms: no exam that the sheet names uses them. */
export const QUESTION_TYPES = ['multiple-choice', 'multiple-response', 'ordering', 'matching'] as const;

const optionSchema = z.strictObject({
  text: z.string().min(2).max(220),
  /** Part of the key. In an ordering every option is, in the order of the file; in a matching, with its `match`. */
  correct: z.boolean().default(false),
  /** What stands beside it in a matching. */
  match: z.string().min(2).max(120).optional(),
  /** The rule that makes it right or wrong in this scenario. */
  why: z.string().min(15).max(400),
  /** The change of requirement that would make a wrong option right. */
  flip: z.string().min(15).max(300).optional(),
});

/** A practice question: an entry of `docs/_data/questions/<section>.yaml`. How one is written: CONTRIBUTING.md. */
export const questionSchema = z.strictObject({
  /** The section, a hyphen and three digits; stands in links and in stored progress, so it is never used again. */
  id: z.string().regex(QUESTION_ID, 'the section, a hyphen and three digits, such as "security-001"'),
  /** The exams whose official guide names the topic. */
  exam: z.array(z.enum(['DEA-C01'])).min(1),
  type: z.enum(QUESTION_TYPES),
  /** By the number of facts that must be joined: one, two, more. */
  difficulty: z.enum(['easy', 'medium', 'hard']),
  /** The service of the key. */
  service: z.enum(Object.keys(SERVICES) as [Service, ...Service[]]),
  /** A scenario of 40 to 110 words with one decision and one criterion. */
  stem: z.string(),
  /** What in the stem gives the answer away, word for word. */
  decides: z.array(z.string().min(3)).min(1).max(4),
  options: z.array(optionSchema).min(3).max(6),
  /** Ids of the exam signals that it exercises. */
  signals: z.array(id).min(1),
  /** The paragraph to read, as `/msk/security#ports`. */
  place: z.string().regex(/^\/msk\/[a-z-]*#[a-z0-9-]+$/, 'a route and an anchor, such as "/msk/security#ports"'),
  /** Ids of the sources from which the key follows. */
  sources: z.array(id).min(1),
  /** Id of the twin: one phrase of the stem differs, and with it the key. */
  pair: z.string().optional(),
});

/** Who solved a question from its stem and options alone, and with what: an entry of `questions/solved.yaml`. */
export const solvedSchema = z.strictObject({
  id: z.string(),
  /** Places of the chosen options, from 1; in an ordering in the order given, in a matching that of each answer. */
  answer: z.array(z.int().min(1)).min(1),
  date,
});

export type Question = z.infer<typeof questionSchema>;
export type Option = Question['options'][number];
export type Solved = z.infer<typeof solvedSchema>;
