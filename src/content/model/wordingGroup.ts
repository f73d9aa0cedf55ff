import * as z from 'zod';
import {id} from './fields';

/** Words that exam writers use for one another: an entry of `docs/_data/wording-groups.yaml`. */
export const wordingGroupSchema = z.strictObject({
  /** The name by which wordings call it: `<readers>`. */
  id,
  /** One to four words each; a word stands for all its forms. */
  words: z.array(z.string().regex(/^[^\s()|[\]<>#]+( [^\s()|[\]<>#]+){0,3}$/, 'one to four words')).min(2),
});

export type WordingGroup = z.infer<typeof wordingGroupSchema>;
