import * as z from 'zod';

/** Words of the pages and what people type instead: an entry of `docs/_data/synonyms.yaml`. */
export const synonymSchema = z.strictObject({
  /** One to five words that stand on a page, next to each other. */
  term: z.string().regex(/^\S+( \S+){0,4}$/, 'one to five words'),
  /** What learners type who do not know the term, or another name of it: one to six words each. */
  says: z.array(z.string().regex(/^\S+( \S+){0,5}$/, 'one to six words')).default([]),
  /** Single words that may mean the term, which must be a single word, too: "copy" for "replicate". They count half. */
  loosely: z.array(z.string().regex(/^[a-z0-9]+$/, 'one word in lower case')).default([]),
});

export type Synonym = z.infer<typeof synonymSchema>;
