import * as z from 'zod';

const link = z.string().regex(/^\/[^\s?#]*(#[^\s?#]+)?$/, 'a route, such as "/msk/security#ports"');

/** A published link that moved: an entry of `docs/_data/redirects.yaml`. */
export const redirectSchema = z.strictObject({
  /**
   * The link as it was published: a route, with an anchor unless the whole page moved. The anchors of a
   * page that moved follow it, so they need no entry where the new page has them too.
   */
  from: link,
  /** Where the same content stands now. */
  to: link,
});

export type Redirect = z.infer<typeof redirectSchema>;
