import * as z from 'zod';
import {id} from './fields';
import {questionSchema} from './question';

/** A question as it is published: `docs/_data/questions/<section>.yaml`, with its section. */
export const bankQuestionSchema = questionSchema.extend({
  /** Id of the page that it tests, as in its route: "security". */
  section: id,
});

/** The question bank of the site, `/data/questions.json`. */
export const questionBankSchema = z.strictObject({
  /** Eight hex digits, made from the questions: another version is another content. */
  version: z.string().regex(/^[0-9a-f]{8}$/),
  licence: z.literal('CC-BY-4.0'),
  questions: z.array(bankQuestionSchema),
});

export type BankQuestion = z.infer<typeof bankQuestionSchema>;
export type QuestionBank = z.infer<typeof questionBankSchema>;
