import * as z from 'zod';
import {id} from './fields';
import {VERDICTS} from './verdicts';

/** One statement of the original cheat sheet: an entry of `docs/_data/seed-claims.yaml`. */
export const claimSchema = z.strictObject({
  /** `S05-3` is the third statement of section 5. Anchor of its row on `/corrections`. */
  id: z.string().regex(/^S\d{2}-\d{1,2}$/, 'S, two digits of the section, a hyphen and a number, such as "S05-3"'),
  /** The statement in the words of the original. */
  said: z.string().min(5),
  /** What the check found. */
  verdict: z.enum(VERDICTS),
  /** What is true today, with its conditions. */
  truth: z.string().min(5),
  /** Ids of the sources that carry `truth`. */
  sources: z.array(id).min(1),
  /** Where the truth stands in the sheet, as `/msk/security#ports`. */
  anchor: z.string().regex(/^\/msk\/[a-z-]*#[a-z0-9-]+$/, 'a route and an anchor, such as "/msk/security#ports"'),
});

export type Claim = z.infer<typeof claimSchema>;
