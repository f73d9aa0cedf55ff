import * as z from 'zod';

/** A published link that moved: an entry of `docs/_data/redirects.yaml`. */
export const redirectSchema = z.strictObject({
  /** The link as it was published: a route, with an anchor unless the whole page moved. */
  from: z.string().regex(/^\/[^\s]*$/, 'a route, such as "/msk/security#ports"'),
  /** Where the same content stands now. */
  to: z.string().regex(/^\/[^\s]*$/, 'a route, such as "/msk/security#ports"'),
});

export type Redirect = z.infer<typeof redirectSchema>;
